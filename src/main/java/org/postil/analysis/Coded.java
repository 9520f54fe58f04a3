package org.postil.analysis;

import java.util.List;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Transcript;

/// A coding of record in scope: a code on a stretch, and the participants it belongs to.
public final class Coded {
    private final Floor floor;
    private final Coding coding;
    private final Span span;
    private final int code;
    private final Floor.Touched touched;

    /// @param code the number of the coding's code in the [CodeTree]
    Coded(Floor floor, Coding coding, Span span, int code) {
        this.floor = floor;
        this.coding = coding;
        this.span = span;
        this.code = code;
        this.touched = floor.touched(span);
    }

    public Transcript transcript() {
        return floor.transcript();
    }

    /// The coding behind it; where all coders must agree, the first coder's that holds the stretch.
    public Coding coding() {
        return coding;
    }

    /// The coded stretch: the coding's own, or what all coders share of it.
    public Span span() {
        return span;
    }

    /// The participants in scope whose turns it touches, in the order of the text; empty where it
    /// touches only interviewers, speakers bound to nobody, or people out of scope.
    public List<Participant> participants() {
        return floor.participants(touched);
    }

    int code() {
        return code;
    }

    Floor floor() {
        return floor;
    }

    Floor.Touched touched() {
        return touched;
    }
}
