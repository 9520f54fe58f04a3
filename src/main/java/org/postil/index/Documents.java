package org.postil.index;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.postil.study.Hashes;
import org.postil.study.Span;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// One Lucene document for each transcript; the text itself is not kept.
final class Documents {
    static final String STATE = "state";
    private static final String ID = "id";
    private static final FieldType SPOKEN = spoken();

    /// Which transcript a document is of, and what it was made from.
    ///
    /// @param textHash of the canonical text
    /// @param speechHash of the spans of speech, turn by turn
    record State(UUID transcript, String textHash, String speechHash) {
        static State of(Transcript transcript) {
            StringBuilder places = new StringBuilder();
            for (Turn turn : transcript.turns()) {
                places.append('\n');
                for (Span line : turn.speech()) {
                    places.append(line.start()).append('-').append(line.end()).append(' ');
                }
            }
            return new State(
                    transcript.id(), transcript.textHash(), Hashes.ofText(places.toString()));
        }

        static State read(BytesRef bytes) {
            String[] parts = bytes.utf8ToString().split(" ", -1);
            return new State(UUID.fromString(parts[0]), parts[1], parts[2]);
        }

        private BytesRef bytes() {
            String parts = transcript + " " + textHash + " " + speechHash;
            return new BytesRef(parts.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Documents() {}

    private static FieldType spoken() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /// What finds the document of a transcript.
    static Term key(UUID transcript) {
        return new Term(ID, transcript.toString());
    }

    static Document of(Transcript transcript, String text, SpeechAnalyzer analyzer) {
        Document document = new Document();
        document.add(new StringField(ID, transcript.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(STATE, State.of(transcript).bytes()));
        for (String field : new String[] {SpeechAnalyzer.EXACT, SpeechAnalyzer.STEMMED}) {
            Speech speech = new Speech(text, transcript.turns());
            document.add(new Field(field, analyzer.terms(field, speech), SPOKEN));
        }
        return document;
    }
}
