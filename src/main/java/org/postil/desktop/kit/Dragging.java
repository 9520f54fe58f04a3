package org.postil.desktop.kit;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is dragged from one part of the window to another: codes onto text, text onto a code. Other
/// programs get both as plain text.
public final class Dragging {
    /// The ids of codes of the open study, as a list.
    public static final DataFlavor CODES = local(List.class, "Codes");

    /// A stretch of a transcript of the open study, as [Place].
    public static final DataFlavor SPAN = local(Place.class, "Selected text");

    private Dragging() {}

    /// Known to this program alone.
    private static DataFlavor local(Class<?> type, String name) {
        return new DataFlavor(
                DataFlavor.javaJVMLocalObjectMimeType + ";class=" + type.getName(), name);
    }

    /// @param names what another program gets
    public static Transferable codes(List<UUID> codes, String names) {
        return new Carried(CODES, List.copyOf(codes), names);
    }

    /// @param text what another program gets
    public static Transferable span(Place place, String text) {
        return new Carried(SPAN, place, text);
    }

    /// The codes that are dragged; none where it is something else.
    public static List<UUID> codes(Transferable dragged) {
        List<UUID> codes = new ArrayList<>();
        for (Object id : get(dragged, CODES, List.class).orElse(List.of())) {
            if (id instanceof UUID code) {
                codes.add(code);
            }
        }
        return codes;
    }

    /// The stretch that is dragged; empty where it is something else.
    public static Optional<Place> span(Transferable dragged) {
        return get(dragged, SPAN, Place.class);
    }

    private static <T> Optional<T> get(Transferable dragged, DataFlavor flavor, Class<T> type) {
        if (!dragged.isDataFlavorSupported(flavor)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(dragged.getTransferData(flavor)));
        } catch (UnsupportedFlavorException | IOException e) {
            // It belongs to a program that has gone in the meantime.
            return Optional.empty();
        }
    }

    private record Carried(DataFlavor flavor, Object value, String text) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor, DataFlavor.stringFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor asked) {
            return asked.equals(flavor) || asked.equals(DataFlavor.stringFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor asked) throws UnsupportedFlavorException {
            if (asked.equals(flavor)) {
                return value;
            }
            try {
                return new StringSelection(text).getTransferData(asked);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
