package org.postil;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Size and shape of the sources, read with the JDK's own parser.
final class HouseRulesTest {
    private static final int FILE_LINES = 400;
    private static final int TEST_FILE_LINES = 600;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 5;
    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Handler|Service|Impl|Base|Info|Data)");
    private static final Pattern BANNED_PACKAGE =
            Pattern.compile(".*\\b(util|common|core|impl|service|manager)\\b.*");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void parse() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of(),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources(MAIN)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Shape(unit, positions).scan(unit, null);
            }
        }
    }

    @Test
    void methodsAndTypesKeepTheirShape() {
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(longerThan(MAIN, FILE_LINES)).isEmpty();
        assertThat(longerThan(TEST, TEST_FILE_LINES)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path source : sources(MAIN)) {
            Path described = source.resolveSibling("package-info.java");
            assertThat(described).exists();
            assertThat(Files.readString(described)).contains("@NullMarked").startsWith("///");
        }
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Pattern later =
                Pattern.compile(
                        "\\b(TODO|FIXME|XXX)\\b|printStackTrace|UnsupportedOperationException");
        assertThat(sources(MAIN)).noneMatch(source -> later.matcher(read(source)).find());
    }

    @Test
    void standardStreamsBelongToTheCommandLine() throws IOException {
        Pattern streams = Pattern.compile("System\\.(out|err)\\b");
        assertThat(sources(MAIN))
                .filteredOn(source ->
                        !source.toString().contains("command") && !source.endsWith("Main.java"))
                .noneMatch(source -> streams.matcher(read(source)).find());
    }

    @Test
    void everyTypeThatTheArchitectureNamesIsThere() throws IOException {
        Set<String> types = new HashSet<>();
        for (Path root : List.of(MAIN, TEST)) {
            sources(root)
                    .forEach(source ->
                            types.add(String.valueOf(source.getFileName()).replace(".java", "")));
        }
        List<String> named = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("`([a-z]+\\.)?([A-Z][A-Za-z]+)[`.(#]")
                        .matcher(Files.readString(Path.of("ARCHITECTURE.md")));
        while (matcher.find()) {
            named.add(matcher.group(2));
        }
        assertThat(named).hasSizeGreaterThan(10).allMatch(types::contains);
    }

    private static List<String> longerThan(Path root, int lines) throws IOException {
        return sources(root).stream()
                .filter(source -> read(source).lines().count() > lines)
                .map(source -> source + " has " + read(source).lines().count() + " lines")
                .toList();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Collects what is too long, too wide or badly named in one file.
    private static final class Shape extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Deque<Tree.Kind> types = new ArrayDeque<>();

        Shape(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            String name = String.valueOf(unit.getPackageName());
            if (BANNED_PACKAGE.matcher(name).matches()) {
                FAULTS.add("Package " + name + " says nothing of its purpose");
            }
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            long length =
                    lines.getLineNumber(end)
                            - lines.getLineNumber(positions.getStartPosition(unit, method))
                            + 1;
            if (length > METHOD_LINES) {
                FAULTS.add(place(method) + " " + method.getName() + " has " + length + " lines");
            }
            // A record's constructor repeats its components, which are not parameters.
            boolean ofRecord =
                    types.peek() == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
            // What overrides a library's method has the parameters that the library chose.
            boolean given =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
            if (!ofRecord && !given && method.getParameters().size() > PARAMETERS) {
                FAULTS.add(
                        place(method)
                                + " "
                                + method.getName()
                                + " has "
                                + method.getParameters().size()
                                + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String name = type.getSimpleName().toString();
            if (BANNED_NAME.matcher(name).matches()) {
                FAULTS.add(
                        place(type)
                                + " "
                                + name
                                + " is named after nothing a researcher would say");
            }
            Set<Modifier> flags = type.getModifiers().getFlags();
            boolean plain = type.getKind() == Tree.Kind.CLASS && !name.isEmpty();
            if (plain
                    && !flags.contains(Modifier.FINAL)
                    && !flags.contains(Modifier.ABSTRACT)
                    && !flags.contains(Modifier.SEALED)) {
                FAULTS.add(place(type) + " " + name + " is not final");
            }
            types.push(type.getKind());
            super.visitClass(type, nothing);
            types.pop();
            return null;
        }

        @Override
        public @Nullable Void visitCatch(CatchTree caught, @Nullable Void nothing) {
            String type = caught.getParameter().getType().toString();
            if (type.equals("Exception") || type.equals("Throwable")) {
                FAULTS.add(place(caught) + " catches everything");
            }
            if (caught.getBlock().getStatements().isEmpty()) {
                FAULTS.add(place(caught) + " swallows " + type);
            }
            return super.visitCatch(caught, nothing);
        }

        private String place(Tree tree) {
            Path source = Path.of(unit.getSourceFile().getName());
            return source.getFileName()
                    + ":"
                    + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }
    }
}
