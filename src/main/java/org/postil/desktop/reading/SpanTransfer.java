package org.postil.desktop.reading;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Dragging;
import org.postil.desktop.kit.Place;
import org.postil.study.Span;

/// Drags the selected text to codes, and takes codes that are dropped on the text.
public final class SpanTransfer extends TransferHandler {
    @Override
    public int getSourceActions(JComponent source) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        TranscriptText text = (TranscriptText) source;
        TranscriptModel model = text.sheet().model();
        Span span = text.selection();
        if (model == null || span.isEmpty()) {
            return null;
        }
        Place place = new Place(model.transcript().id(), span, null);
        return Dragging.span(place, span.of(model.text()));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop()
                && support.isDataFlavorSupported(Dragging.CODES)
                && support.getComponent() instanceof TranscriptText text
                && text.sheet().model() != null;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)
                || !(support.getComponent() instanceof TranscriptText text)
                || !(support.getDropLocation() instanceof JTextComponent.DropLocation place)) {
            return false;
        }
        Span target = text.dropTarget(place.getIndex());
        List<UUID> codes = Dragging.codes(support.getTransferable());
        if (target == null || target.isEmpty() || codes.isEmpty()) {
            return false;
        }
        text.listener().codesDropped(codes, target);
        return true;
    }
}
