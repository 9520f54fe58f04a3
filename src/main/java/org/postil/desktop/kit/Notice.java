package org.postil.desktop.kit;

import java.util.concurrent.CompletionException;
import org.postil.study.Problem;

/// Something that a person must be told.
///
/// @param what one sentence
/// @param remedy what to do; may be empty
/// @param kind how grave it is
/// @param report what to send with a report of a mistake of the program; empty otherwise
public record Notice(String what, String remedy, Kind kind, String report) {
    /// How grave a notice is.
    public enum Kind {
        /// Something was done.
        NEWS,
        /// Something was done, and there is something to look at.
        WARNING,
        /// Something was not done.
        PROBLEM
    }

    public static Notice news(String what) {
        return new Notice(what, "", Kind.NEWS, "");
    }

    public static Notice warning(String what, String remedy) {
        return new Notice(what, remedy, Kind.WARNING, "");
    }

    /// What is said of a failure: a [Problem] in its own words, anything else as a mistake of the
    /// program with a report to copy.
    public static Notice of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Problem problem) {
            return new Notice(problem.what(), problem.remedy(), Kind.PROBLEM, "");
        }
        StringBuilder trace = new StringBuilder(cause.toString());
        for (StackTraceElement step : cause.getStackTrace()) {
            trace.append("\n  at ").append(step);
        }
        return new Notice(
                "Postil made a mistake. What you did last was not saved; all that was saved"
                        + " before is safe.",
                "Copy the report and send it with what you did.",
                Kind.PROBLEM,
                trace.toString());
    }
}
