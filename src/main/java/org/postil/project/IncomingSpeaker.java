package org.postil.project;

/// A speaker of a transcript that is to be imported.
///
/// @param label as it stands where it first stands
/// @param turns how many are theirs
/// @param words of their speech
public record IncomingSpeaker(String label, int turns, int words, SpeakerRole role) {}
