/// Transcripts and participants: the list beside the text, the case card, the participants table,
/// the topic guide and who was asked.
///
/// Start with [TranscriptList] and [ParticipantsPage]; what they show is worked out by
/// [TranscriptListing] and [PeopleTable], which know nothing of Swing.
@NullMarked
package org.postil.desktop.people;

import org.jspecify.annotations.NullMarked;
