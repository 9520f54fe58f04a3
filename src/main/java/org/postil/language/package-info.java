/// Sentences of speech: the only place for OpenNLP.
@NullMarked
package org.postil.language;

import org.jspecify.annotations.NullMarked;
