package org.postil.desktop.comparing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.QuoteBookmarks;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Place;
import org.postil.study.Coding;
import org.postil.study.Study;

/// Leads from quotes in a report to their places in the transcripts.
record Bookmarks(Desk desk) {
    private record Found(@Nullable Place place) {}

    void go(String bookmark) {
        Study study = desk.study();
        desk.work("Find the quote", progress -> find(study, bookmark), this::show);
    }

    private static Found find(Study study, String bookmark) {
        Optional<Coding> coding = QuoteBookmarks.coding(study, bookmark);
        UUID id = coding.map(Coding::id).orElse(null);
        return new Found(
                QuoteBookmarks.place(study, bookmark)
                        .map(it -> new Place(it.transcript(), it.span(), id))
                        .orElse(null));
    }

    private void show(Found found) {
        Place place = found.place();
        if (place != null) {
            desk.read(place);
        } else {
            desk.notices()
                    .tell(
                            Notice.warning(
                                    "This quote is no longer coded as it is printed here.",
                                    "Its transcript or its coding has changed."));
        }
    }
}
