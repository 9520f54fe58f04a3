/// Sentences of speech: the only place for OpenNLP.
///
/// Start with [EnglishSentences].
@NullMarked
package org.postil.language;

import org.jspecify.annotations.NullMarked;
