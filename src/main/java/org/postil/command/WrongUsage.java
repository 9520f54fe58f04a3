package org.postil.command;

import java.util.function.Supplier;
import org.postil.study.Problem;

/// The command line itself is wrong: a value that an option does not know, or options that do not
/// go together. Ends with another code than what could not be done.
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String what, String remedy) {
        this(new Problem(what, remedy));
    }

    private WrongUsage(Problem problem) {
        super(problem.sentences(), problem);
    }

    /// Reads the value of an option.
    ///
    /// @throws WrongUsage if the option does not know it
    static <T> T unless(Supplier<T> read) {
        try {
            return read.get();
        } catch (Problem problem) {
            throw new WrongUsage(problem);
        }
    }

    /// A number that an option takes.
    ///
    /// @throws WrongUsage if it is less than the least
    static int atLeast(int least, int number, String option) {
        if (number < least) {
            throw new WrongUsage(
                    option + " " + number + " is too small.",
                    "Give " + option + " a number from " + least + ".");
        }
        return number;
    }
}
