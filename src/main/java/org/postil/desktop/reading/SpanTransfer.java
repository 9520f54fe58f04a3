package org.postil.desktop.reading;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;

/// Drags the selected text to codes, and takes codes that are dropped on the text.
public final class SpanTransfer extends TransferHandler {
    /// A stretch of a transcript.
    ///
    /// @param transcript its id
    public record Passage(UUID transcript, Span span) {}

    /// A list of the ids of codes, within this program.
    public static final DataFlavor CODES = local(List.class, "Codes");

    /// A [Passage], within this program.
    public static final DataFlavor PASSAGE = local(Passage.class, "Passage of a transcript");

    private static DataFlavor local(Class<?> type, String name) {
        return new DataFlavor(
                DataFlavor.javaJVMLocalObjectMimeType + ";class=" + type.getName(), name);
    }

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
        return new Carried(new Passage(model.transcript().id(), span), span.of(model.text()));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop()
                && support.isDataFlavorSupported(CODES)
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
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(CODES);
            List<UUID> codes =
                    dropped.stream().filter(UUID.class::isInstance).map(UUID.class::cast).toList();
            if (target == null || target.isEmpty() || codes.isEmpty()) {
                return false;
            }
            text.listener().codesDropped(codes, target);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            throw new IllegalStateException("Codes were offered and could not be had.", e);
        }
    }

    /// The selected text on its way.
    private record Carried(Passage passage, String text) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {PASSAGE, DataFlavor.stringFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavour) {
            return flavour.equals(PASSAGE) || flavour.equals(DataFlavor.stringFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavour) throws UnsupportedFlavorException {
            if (flavour.equals(PASSAGE)) {
                return passage;
            }
            if (flavour.equals(DataFlavor.stringFlavor)) {
                return text;
            }
            throw new UnsupportedFlavorException(flavour);
        }
    }
}
