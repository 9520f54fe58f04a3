package org.postil.desktop.kit;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// Something copied in three forms, so that Word and its like take a native one: rich text (RTF),
/// HTML, and plain text for everything else.
///
/// @param plain lines end in LF
/// @param html a whole document
/// @param rtf as [Rtf] writes it
public record Clip(String plain, String html, String rtf) implements Transferable {
    /// Rich text, as Word asks for it.
    public static final DataFlavor RTF =
            new DataFlavor("text/rtf; class=java.io.InputStream", "Rich text");

    private static final List<DataFlavor> FLAVOURS =
            List.of(
                    DataFlavor.stringFlavor,
                    DataFlavor.allHtmlFlavor,
                    DataFlavor.fragmentHtmlFlavor,
                    RTF);

    /// A quote to copy.
    ///
    /// @param text without quotation marks
    /// @param attribution who said it, and where it stands
    public record Quoted(String text, String attribution) {}

    /// Quotes as paragraphs, each with its attribution below it.
    public static Clip quotes(List<Quoted> quotes) {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        Rtf rtf = new Rtf();
        for (Quoted quote : quotes) {
            String marked = "“" + quote.text() + "”";
            plain.append(plain.isEmpty() ? "" : "\n\n")
                    .append(marked)
                    .append('\n')
                    .append(quote.attribution());
            html.append("<blockquote><p>")
                    .append(escaped(marked))
                    .append("</p><p><em>")
                    .append(escaped(quote.attribution()))
                    .append("</em></p></blockquote>\n");
            rtf.indented(marked, Rtf.Style.PLAIN).indented(quote.attribution(), Rtf.Style.ITALIC);
        }
        return new Clip(plain.toString(), document(html.toString()), rtf.done());
    }

    /// A table as a native one, with its title above and what must be known of it below.
    public static Clip table(Table table) {
        return ClipTable.of(table);
    }

    /// A whole HTML document around a body.
    public static String document(String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n"
                + body
                + "</body></html>\n";
    }

    /// Text as it stands in HTML; line ends become breaks.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    /// Puts three forms of one thing on the system's clipboard.
    public static void put(String plain, String html, String rtf) {
        new Clip(plain, html, rtf).put(Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    /// Puts it on a clipboard.
    public void put(Clipboard clipboard) {
        clipboard.setContents(this, new StringSelection(""));
    }

    /// Has a component copy what the supplier gives, at Ctrl+C and when it is dragged; null copies
    /// nothing.
    public static void copyFrom(JComponent component, Supplier<@Nullable Clip> what) {
        component.setTransferHandler(new Copying(what));
    }

    private static final class Copying extends TransferHandler {
        private final transient Supplier<@Nullable Clip> what;

        Copying(Supplier<@Nullable Clip> what) {
            this.what = what;
        }

        @Override
        public int getSourceActions(JComponent component) {
            return COPY;
        }

        @Override
        protected @Nullable Transferable createTransferable(JComponent component) {
            return what.get();
        }
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return FLAVOURS.toArray(DataFlavor[]::new);
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOURS.contains(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (flavor.equals(DataFlavor.stringFlavor)) {
            return plain;
        }
        if (flavor.equals(RTF)) {
            return new ByteArrayInputStream(rtf.getBytes(StandardCharsets.US_ASCII));
        }
        if (isDataFlavorSupported(flavor)) {
            return html;
        }
        throw new UnsupportedFlavorException(flavor);
    }
}
