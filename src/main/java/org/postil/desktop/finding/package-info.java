/// Finding things again: the quotes behind codes, words in all transcripts, memos.
///
/// Start with [QuotesDock], others. What they show is computed by [QuoteRows], and others beside
/// them, which know nothing of Swing.
@NullMarked
package org.postil.desktop.finding;

import org.jspecify.annotations.NullMarked;
