/// Reading and coding a transcript: the text with its codings.
///
/// Start with [TranscriptPane], the panel that others use. What it shows is computed by plain
/// classes without Swing: [TranscriptModel] (what of a text is label, stamp and speech), [TextFlow]
/// (lines), [Marks] (codings as disjoint segments), [MarginLayout] and [MarginLabels] (stripes and
/// names beside the text), [MarginNotes] (annotations). The painters turn that into pixels.
@NullMarked
package org.postil.desktop.reading;

import org.jspecify.annotations.NullMarked;
