package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Memo;
import org.postil.study.MemoSubjects;
import org.postil.study.Names;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;

/// Brings memos into a study: `kind,about,title,text[,coder][,created][,links]`.
///
/// A memo of the same coder about the same thing under the same title takes the new text.
public final class ImportMemos {
    static final int MOST_TITLE = 200;

    private final Import all;
    private final Provenance provenance;
    private final String defaultCoder;
    private final MemoSubjects subjects;
    private final Coders coders;
    private final Map<Key, Memo> there = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();
    private final Set<UUID> wrote = new HashSet<>();

    /// What tells a memo from the others.
    private record Key(@Nullable UUID about, String title, UUID coder) {
        static Key of(Memo memo) {
            return new Key(memo.about(), Names.key(memo.title()), memo.coder());
        }
    }

    private ImportMemos(Study study, Import all, Project project) {
        this.all = all;
        this.provenance = project.provenance();
        this.defaultCoder = project.coder();
        this.subjects = new MemoSubjects(study);
        this.coders = new Coders(study, provenance);
        study.memos().forEach(it -> there.putIfAbsent(Key.of(it), it));
    }

    /// Imports memos; a row about nothing in the study is refused by its number, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "kind", "about", "title", "text");
        Import all = new Import(table.file());
        project.applyAndWait((study, texts) -> new ImportMemos(study, all, project).plan(table));
        return new ImportReport(List.of(all.report()));
    }

    private Planned plan(CsvTable table) {
        table.rows().forEach(row -> all.row(row, () -> take(row)));
        coders.fresh().stream()
                .filter(coder -> wrote.contains(coder.id()))
                .forEach(coder -> all.add(Delta.add(coder)));
        return all.planned("Import " + Import.count(all.rows(), "memo") + " from " + table.file());
    }

    private void take(CsvTable.Row row) {
        String title = title(row);
        String text = row.raw("text").replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new Problem("The memo has no text.", "Fill the column text, or leave it out.");
        }
        UUID about = subjects.find(row.get("kind"), row.get("about"));
        Instant created = row.instant("created", provenance.clock()::instant);
        Coder coder = coders.named(row.get("coder").isEmpty() ? defaultCoder : row.get("coder"));
        Key key = new Key(about, Names.key(title), coder.id());
        Integer first = seen.putIfAbsent(key, row.line());
        if (first != null) {
            throw new Problem(
                    "Row " + first + " is a memo of the same coder, about the same, titled alike.",
                    "Give one of the two another title.");
        }
        Memo before = there.get(key);
        Memo written = memo(key, before, title, text, created);
        Memo after =
                row.get("links").isEmpty()
                        ? written
                        : written.withLinks(subjects.linked(row.raw("links")));
        wrote.add(coder.id());
        if (!after.equals(before)) {
            all.add(before == null ? Delta.add(after) : Delta.alter(before, after));
        }
    }

    private Memo memo(Key key, @Nullable Memo before, String title, String text, Instant created) {
        if (before != null) {
            return before.withText(title, text);
        }
        UUID id =
                provenance
                        .ids()
                        .next(
                                "memo",
                                key.about() + "\u0000" + key.title() + "\u0000" + key.coder());
        return new Memo(id, key.about(), title, text, key.coder(), created, List.of());
    }

    private static String title(CsvTable.Row row) {
        String title = row.get("title");
        if (title.isEmpty() || title.length() > MOST_TITLE || title.indexOf('\n') >= 0) {
            throw new Problem(
                    title.isEmpty()
                            ? "The memo has no title."
                            : "The memo's title is longer than "
                                    + MOST_TITLE
                                    + " characters or has several lines.",
                    "Give it a title of one line.");
        }
        return title;
    }
}
