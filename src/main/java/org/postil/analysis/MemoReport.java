package org.postil.analysis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.study.Memo;
import org.postil.study.MemoSubjects;
import org.postil.study.NaturalOrder;
import org.postil.study.Study;

/// The memos in print: on the study first, then by what they are about.
public final class MemoReport {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneOffset.UTC);

    private final Study study;
    private final List<Block> blocks = new ArrayList<>();
    private final Printed printed = new Printed();

    private MemoReport(Study study) {
        this.study = study;
    }

    /// All memos as a document of its own.
    ///
    /// @param created printed and written into the file's properties
    public static Report of(Study study, Instant created) {
        MemoReport report = new MemoReport(study);
        report.write();
        return new Report("Memos", "", "", created, "en-GB", report.blocks);
    }

    private void write() {
        if (study.memos().isEmpty()) {
            blocks.add(new Block.Paragraph("The study holds no memos yet."));
            return;
        }
        MemoSubjects subjects = new MemoSubjects(study);
        Map<String, Map<String, List<Memo>>> byKind = new TreeMap<>(MemoReport::compareKinds);
        for (Memo memo : study.memos()) {
            MemoSubjects.Subject subject = subjects.shown(memo.about());
            byKind.computeIfAbsent(subject.kind(), kind -> new TreeMap<>(order(kind)))
                    .computeIfAbsent(subject.name(), name -> new ArrayList<>())
                    .add(memo);
        }
        byKind.forEach((kind, memos) -> {
            heading(
                    1,
                    kind.equals(MemoSubjects.STUDY) ? "The study" : Wording.sentence(kind) + "s");
            memos.forEach(this::about);
        });
    }

    private void about(String name, List<Memo> memos) {
        if (!name.isEmpty()) {
            heading(2, name);
        }
        for (Memo memo : memos) {
            heading(3, memo.title());
            ReportTexts.paragraphs(memo.text()).forEach(it -> blocks.add(new Block.Paragraph(it)));
            blocks.add(new Block.Note(coder(memo) + ", " + DAY.format(memo.created())));
        }
    }

    private String coder(Memo memo) {
        return Objects.requireNonNull(study.coder(memo.coder()), "A memo without its coder").name();
    }

    private void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text, printed.anchors().named("memo", text)));
    }

    /// The study, then what has a name, then the rest.
    private static int compareKinds(String one, String other) {
        int first = rank(one);
        int second = rank(other);
        return first == second ? one.compareTo(other) : Integer.compare(first, second);
    }

    private static int rank(String kind) {
        int at = MemoSubjects.NAMED.indexOf(kind);
        return kind.equals(MemoSubjects.STUDY) ? -1 : at < 0 ? MemoSubjects.NAMED.size() : at;
    }

    /// Codes in codebook order, everything else by name.
    private Comparator<String> order(String kind) {
        if (!kind.equals("code")) {
            return NaturalOrder.INSTANCE;
        }
        List<String> names =
                study.codebook().entries().stream()
                        .map(it -> study.codebook().shortName(it.code().id()))
                        .toList();
        return Comparator.comparingInt(names::indexOf);
    }
}
