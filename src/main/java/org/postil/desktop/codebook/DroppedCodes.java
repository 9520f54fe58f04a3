package org.postil.desktop.codebook;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Selection;

/// What is done with what was dropped on a tree of codes.
///
/// @param move moves codes within the tree
/// @param onCode codes the text that is selected in the transcript
/// @param whole whether all codes are shown, so that a place among them means what it seems to
record DroppedCodes(
        Desk desk,
        BiConsumer<List<UUID>, CodeMove> move,
        Consumer<UUID> onCode,
        BooleanSupplier whole)
        implements CodeDrops.Target {
    @Override
    public void move(List<UUID> codes, CodeMove to) {
        move.accept(codes, to);
    }

    @Override
    public void code(UUID code, Place place) {
        Selection now = desk.selection();
        if (!place.transcript().equals(now.transcript()) || !place.span().equals(now.span())) {
            desk.select(now.withTranscript(place.transcript()).withSpan(place.span()));
        }
        onCode.accept(code);
    }

    @Override
    public boolean isWhole() {
        return whole.getAsBoolean();
    }
}
