package org.postil.desktop.reading;

import java.awt.Rectangle;
import org.postil.study.Span;

/// What a painter needs to know of the component at the moment.
///
/// @param visible what is in the viewport; names in the margin keep to it
/// @param selection empty where nothing is selected
/// @param focused whether keys go to the text
record PageView(Rectangle visible, Span selection, boolean focused) {}
