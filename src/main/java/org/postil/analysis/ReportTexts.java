package org.postil.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.study.Memo;
import org.postil.study.Names;
import org.postil.study.Study;

/// What an author has written for the report, kept in the study as memos whose title begins with
/// `Report:`; no other memo is ever printed in a report.
///
/// On the study: `Report: summary`, `Report: method`, `Report: limits` and, for an item of the
/// checklist, `Report: COREQ 14`. On a code: `Report: finding`. Several of one title are printed in
/// the order in which they were written.
final class ReportTexts {
    static final String SUMMARY = "summary";
    static final String METHOD = "method";
    static final String LIMITS = "limits";
    static final String FINDING = "finding";
    private static final String PREFIX = "report:";

    private record Key(@Nullable UUID about, String part) {}

    private final Map<Key, List<String>> texts = new LinkedHashMap<>();

    ReportTexts(Study study) {
        for (Memo memo : study.memos()) {
            String title = Names.key(memo.title());
            if (title.startsWith(PREFIX)) {
                String part = title.substring(PREFIX.length()).strip();
                texts.computeIfAbsent(new Key(memo.about(), part), key -> new ArrayList<>())
                        .addAll(paragraphs(memo.text()));
            }
        }
    }

    /// The paragraphs that the author wrote for a part of the report; empty where there are none.
    List<String> of(String part) {
        return texts.getOrDefault(new Key(null, Names.key(part)), List.of());
    }

    /// What the author found about a code.
    List<Block> finding(UUID code) {
        return blocks(texts.getOrDefault(new Key(code, FINDING), List.of()));
    }

    /// As [#of], ready to print.
    List<Block> part(String part) {
        return blocks(of(part));
    }

    private static List<Block> blocks(List<String> paragraphs) {
        return paragraphs.stream().<Block>map(Block.Paragraph::new).toList();
    }

    /// The paragraphs of a text: its lines that are not blank.
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
