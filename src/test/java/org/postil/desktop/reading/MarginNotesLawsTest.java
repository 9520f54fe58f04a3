package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.postil.study.Span;

/// Annotations are found wherever they reach, however they overlap.
final class MarginNotesLawsTest {
    private static MarginNotes notes(List<Integer> numbers) {
        List<MarginNote> notes = new ArrayList<>();
        for (int number : numbers) {
            int start = number % 97;
            Span span = new Span(start, start + number / 97 % 40);
            UUID id = new UUID(0, notes.size());
            notes.add(new MarginNote(id, span, "n", new UUID(1, 1), "Ada", Instant.EPOCH));
        }
        return MarginNotes.of(notes);
    }

    @Property
    void betweenIsWhatTouchesTheStretch(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9_999) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 150) int from,
            @ForAll @IntRange(min = 0, max = 40) int length) {
        MarginNotes notes = notes(numbers);
        int to = from + length;
        assertThat(notes.between(from, to))
                .containsExactlyElementsOf(
                        notes.all().stream()
                                .filter(it -> it.span().start() <= to && it.span().end() >= from)
                                .toList());
    }

    @Property
    void aCharacterHasTheNotesThatCoverIt(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9_999) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 150) int offset) {
        MarginNotes notes = notes(numbers);
        assertThat(notes.at(offset))
                .containsExactlyInAnyOrderElementsOf(
                        notes.all().stream()
                                .filter(it ->
                                        it.span().start() <= offset && offset < it.span().end())
                                .toList())
                .isSortedAccordingTo(java.util.Comparator.comparingInt(it -> it.span().length()));
    }

    @Property
    void aSelectionIsAboutWhatItSharesACharacterWithAndACaretAboutItsEndsToo(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9_999) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 150) int from,
            @ForAll @IntRange(min = 0, max = 40) int length) {
        MarginNotes notes = notes(numbers);
        Span selection = new Span(from, from + length);
        for (MarginNote note : notes.all()) {
            Span span = note.span();
            boolean wanted =
                    length == 0
                            ? span.start() <= from && from <= span.end()
                            : span.overlaps(selection);
            assertThat(notes.about(selection).contains(note)).isEqualTo(wanted);
        }
    }
}
