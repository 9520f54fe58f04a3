package org.postil.command;

import org.postil.project.ReviewCodings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the codings that may belong to the wrong person.
@Command(
        name = "review",
        description =
                "Codings that touch interviewers alone, or reach into another speaker's turn by"
                        + " less than a sentence")
final class ReviewCommand extends StudyCommand {
    @Mixin private final Output output = new Output();

    ReviewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        return session()
                .reading(
                        study(),
                        project -> {
                            output.print(this, ReviewCodings.run(project.study(), project.texts()));
                            return DONE;
                        });
    }
}
