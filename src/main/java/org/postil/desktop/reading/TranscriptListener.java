package org.postil.desktop.reading;

import java.awt.Point;
import java.util.List;
import java.util.UUID;
import org.postil.study.Span;
import org.postil.study.Turn;

/// What a reader does in the transcript view; called on the event thread.
public interface TranscriptListener {
    /// The selection or, where the span is empty, the caret is elsewhere.
    default void selectionChanged(Span selection) {}

    /// A coding was clicked: in the text the shortest at that place, in the margin the stripe's.
    default void codingClicked(Mark mark) {}

    /// A coding was given another span by its handles or by keys.
    default void codingResized(Mark mark, Span wanted) {}

    /// Codes were dropped on the text.
    ///
    /// @param target the selection if they were dropped on it, else the sentence
    default void codesDropped(List<UUID> codes, Span target) {}

    /// A turn was clicked in the gutter; its speech is selected by then.
    default void turnClicked(Turn turn) {}

    /// The sign of annotations was clicked.
    ///
    /// @param notes those that begin on its line; at least one
    default void noteClicked(List<UUID> notes) {}

    /// A menu is wanted at a place in the view's text component.
    ///
    /// @param codings those under the pointer, or at the caret
    /// @param notes the annotations there
    default void menuWanted(Point place, List<Mark> codings, List<UUID> notes) {}
}
