package org.postil.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Filters;
import org.postil.analysis.Scope;
import org.postil.project.Project;
import org.postil.study.AttributeValue;
import org.postil.study.Study;
import picocli.CommandLine.Option;

/// What is counted, listed or reported.
final class FilterOptions {
    @Option(
            names = "--where",
            paramLabel = "ATTR=VALUE",
            description =
                    "Participants with this value; repeated: same attribute = or, different = and")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--code",
            paramLabel = "C",
            description = "This code, by name or path; repeated = or")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--with-children", description = "A code stands for its descendants too")
    private boolean withChildren;

    @Option(
            names = "--record",
            paramLabel = "NAME|any|all|consensus",
            description = "Whose coding (default: consensus where there is one, else any)")
    private String record = "";

    @Option(
            names = "--coding",
            paramLabel = "ATTR=VALUE",
            description = "Codings with this coding attribute")
    private List<String> coding = new ArrayList<>();

    @Option(names = "--document", paramLabel = "D", description = "This transcript; repeated = or")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "MILESTONE",
            description = "As the study was at this milestone")
    private @Nullable String at;

    /// The study that is looked at: as it is now or as at the milestone.
    Study study(Project project) {
        return at == null ? project.study() : project.studyAt(at);
    }

    /// What of it is in scope.
    Scope scope(Study study) {
        return Scope.of(
                study,
                new Filters(
                        pairs(where),
                        codes,
                        withChildren,
                        record,
                        pairs(coding),
                        documents,
                        at == null ? "" : at));
    }

    private static List<AttributeValue> pairs(List<String> words) {
        return words.stream().map(FilterOptions::pair).toList();
    }

    private static AttributeValue pair(String word) {
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw new WrongUsage("“" + word + "” is not a condition.", "Write attribute=value.");
        }
        return new AttributeValue(
                word.substring(0, equals).strip(), word.substring(equals + 1).strip());
    }
}
