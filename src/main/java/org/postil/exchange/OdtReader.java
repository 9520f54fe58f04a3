package org.postil.exchange;

import java.util.List;
import org.postil.study.TranscriptDraft;

/// Reads OpenDocument texts (odt).
final class OdtReader {
    private OdtReader() {}

    static TranscriptDraft read(InputFile file) {
        try (ZipParts parts = ZipParts.open(file, "an OpenDocument text (odt)")) {
            refuseEncrypted(parts);
            Losses losses = new Losses();
            OdtBody body = new OdtBody(losses);
            parts.readXml("content.xml", body);
            if (!body.isText()) {
                throw file.problem(
                        "holds no OpenDocument text.",
                        "Open it in LibreOffice or Word and save it as .odt.");
            }
            if (parts.has("styles.xml")) {
                parts.readXml("styles.xml", new Margins(losses));
            }
            return Drafts.of(file, body.text(), List.of(), losses.sentences());
        }
    }

    private static void refuseEncrypted(ZipParts parts) {
        String manifest = "META-INF/manifest.xml";
        if (parts.has(manifest)) {
            parts.readXml(
                    manifest,
                    new SafeXml.Listener() {
                        @Override
                        public void start(SafeXml.Element element) {
                            if (element.name().equals("encryption-data")) {
                                throw parts.file()
                                        .problem(
                                                "is protected by a password.",
                                                "Save it without a password, then import it.");
                            }
                        }

                        @Override
                        public void end(SafeXml.Element element) {}

                        @Override
                        public void text(String text) {}
                    });
        }
    }

    /// Counts the headers and footers that hold text.
    private static final class Margins implements SafeXml.Listener {
        private final Losses losses;
        private int depth;
        private boolean counted;

        Margins(Losses losses) {
            this.losses = losses;
        }

        private static boolean isMargin(SafeXml.Element element) {
            return element.name().matches("(header|footer)(-left|-first)?")
                    && element.namespace().contains("style");
        }

        @Override
        public void start(SafeXml.Element element) {
            if (depth > 0) {
                depth++;
            } else if (isMargin(element)) {
                depth = 1;
                counted = false;
            }
        }

        @Override
        public void end(SafeXml.Element element) {
            depth = Math.max(0, depth - 1);
        }

        @Override
        public void text(String text) {
            if (depth > 0 && !counted && !text.isBlank()) {
                losses.add(Loss.HEADER);
                counted = true;
            }
        }
    }
}
