package org.postil.study;

import java.util.List;
import java.util.UUID;

/// A row of a joint display; the program fills counts and figures, the judgement is the author's.
///
/// @param measuresInterviews what the interviews can tell about the topic
/// @param measuresStatistics what the statistics measure of it
/// @param codes whose counts and quotes stand here, each under its own number
/// @param statistics ids of published statistics
/// @param quotes the chosen places
/// @param reasoning why the fit is what it is; required for every fit but [Fit#NOT_JUDGED]
public record JointRow(
        String topic,
        String measuresInterviews,
        String measuresStatistics,
        List<UUID> codes,
        List<UUID> statistics,
        List<QuotePlace> quotes,
        Fit fit,
        String reasoning,
        String metaInference) {
    /// @throws Problem if a fit is given without what each side measures and a sentence of
    ///   reasoning
    public JointRow {
        codes = List.copyOf(codes);
        statistics = List.copyOf(statistics);
        quotes = List.copyOf(quotes);
        boolean grounded =
                !measuresInterviews.isBlank()
                        && !measuresStatistics.isBlank()
                        && !reasoning.isBlank();
        if (fit != Fit.NOT_JUDGED && !grounded) {
            throw new Problem(
                    "The row “" + topic + "” has a fit without its grounds.",
                    "Say what the interviews and the statistics measure, and give a sentence of"
                            + " reasoning.");
        }
    }

    /// The same row about other codes.
    public JointRow withCodes(List<UUID> others) {
        return new JointRow(
                topic,
                measuresInterviews,
                measuresStatistics,
                others,
                statistics,
                quotes,
                fit,
                reasoning,
                metaInference);
    }

    /// The same row with its quotes at other places.
    public JointRow withQuotes(List<QuotePlace> others) {
        return new JointRow(
                topic,
                measuresInterviews,
                measuresStatistics,
                codes,
                statistics,
                others,
                fit,
                reasoning,
                metaInference);
    }
}
