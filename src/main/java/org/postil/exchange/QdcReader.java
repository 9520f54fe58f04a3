package org.postil.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.SafeXml.Element;
import org.postil.study.Code;
import org.postil.study.Problem;

/// Reads the codebook of a REFI-QDA file, leniently: by local names, in whatever order.
///
/// A `qdc` is the codebook alone; a `qde` is a project, of which only the codebook is taken.
final class QdcReader implements SafeXml.Listener {
    private static final int MAX_DEPTH = 100;

    /// A code while its element is open, then with its children.
    private static final class Node {
        private final String name;
        private final String colour;
        private final boolean codable;
        private final StringBuilder description = new StringBuilder();
        private final List<Node> children = new ArrayList<>();

        Node(String name, String colour, boolean codable) {
            this.name = name;
            this.colour = colour;
            this.codable = codable;
        }
    }

    private final String where;
    private final Deque<String> elements = new ArrayDeque<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Node root = new Node("", "", false);
    private boolean codebook;
    private boolean ours;

    private QdcReader(String where) {
        this.where = where;
        open.push(root);
    }

    /// The codes of a file that is XML.
    static List<CodeDraft> read(InputFile file) {
        QdcReader reader = new QdcReader(file.name());
        SafeXml.read(new ByteArrayInputStream(file.bytes()), file.name(), reader);
        return reader.drafts();
    }

    /// The codes of the project in a `qdpx`.
    static List<CodeDraft> readProject(InputFile file) {
        try (ZipParts parts = ZipParts.open(file, "a REFI-QDA project (qdpx)")) {
            QdcReader reader = new QdcReader(file.name());
            parts.readXml(projectPart(parts), reader);
            return reader.drafts();
        }
    }

    /// `project.qde`, or whatever is the only `qde` at the root.
    private static String projectPart(ZipParts parts) {
        List<String> found =
                parts.names().stream()
                        .filter(it -> !it.contains("/"))
                        .filter(it -> it.toLowerCase(Locale.ROOT).endsWith(".qde"))
                        .toList();
        for (String name : found) {
            if (name.equalsIgnoreCase("project.qde")) {
                return name;
            }
        }
        if (found.size() != 1) {
            String what = found.isEmpty() ? "holds no project." : "holds several projects.";
            throw parts.file().problem(what, "Export it again as a REFI-QDA project.");
        }
        return found.getFirst();
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        if (name.equals("CodeBook") || name.equals("Project")) {
            codebook |= name.equals("CodeBook");
            String origin = element.attribute("origin");
            ours |= origin != null && origin.startsWith(QdcWriter.ORIGIN);
        }
        if (name.equals("Code") && elements.contains("CodeBook")) {
            open.push(node(element));
        }
        elements.push(name);
    }

    private Node node(Element element) {
        String name = element.attribute("name");
        if (name == null || name.isBlank() || name.contains(Code.PATH_SEPARATOR)) {
            throw new Problem(
                    where
                            + ", line "
                            + element.line()
                            + ": “"
                            + (name == null ? "" : name)
                            + "” cannot be a code's name.",
                    "A name is not blank and does not contain “ > ”; rename it where it is from.");
        }
        if (open.size() >= MAX_DEPTH) {
            throw new Problem(
                    where + ", line " + element.line() + ": the codes are nested too deeply.",
                    "Codes nest less than " + MAX_DEPTH + " deep.");
        }
        String colour = CssColour.of(orEmpty(element.attribute("color")));
        String codable = orEmpty(element.attribute("isCodable"));
        boolean category = codable.equals("false") || codable.equals("0");
        Node node = new Node(name.strip(), orEmpty(colour), !category);
        open.element().children.add(node);
        return node;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void end(Element element) {
        elements.pop();
        if (element.name().equals("Code") && open.size() > 1) {
            open.pop();
        }
    }

    @Override
    public void text(String text) {
        boolean description = "Description".equals(elements.peek());
        if (description && elements.size() > 1 && open.size() > 1) {
            List<String> upwards = List.copyOf(elements);
            if (upwards.get(1).equals("Code")) {
                open.element().description.append(text);
            }
        }
    }

    private List<CodeDraft> drafts() {
        if (!codebook) {
            throw new Problem(
                    where + " holds no REFI-QDA codebook.",
                    "Export the codebook again as REFI-QDA (.qdc).");
        }
        CodeTree tree = new CodeTree();
        unwrapped().forEach(it -> collect(it, List.of(), tree));
        return tree.drafts();
    }

    /// Without the code `Nodes`, in which one program wraps every codebook it exports.
    private List<Node> unwrapped() {
        boolean alone = root.children.size() == 1;
        Node first = alone ? root.children.getFirst() : root;
        boolean wrapper = alone && !first.codable && first.name.equalsIgnoreCase("Nodes");
        return wrapper && !first.children.isEmpty() ? first.children : root.children;
    }

    private void collect(Node node, List<String> above, CodeTree tree) {
        List<String> path = new ArrayList<>(above);
        path.add(node.name);
        CodeDraft draft = CodeDescription.split(path, node.colour, node.description, ours);
        if (!tree.add(draft)) {
            throw new Problem(
                    where + " has two codes “" + draft.pathName() + "”.",
                    "Rename or merge one of the two where the file is from.");
        }
        node.children.forEach(it -> collect(it, path, tree));
    }
}
