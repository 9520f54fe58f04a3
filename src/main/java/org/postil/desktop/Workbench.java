package org.postil.desktop;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.UiAction.Menu;
import org.postil.project.Project;

/// An open study: the rail, its pages, the status bar, and the way between them.
final class Workbench implements Desk.Guide {
    private final Desk desk;
    private final Shell window;
    private final ActionTable actions;
    private final CommandPalette palette;
    private final StatusBar status;
    private final List<Page> pages;
    private final Rail rail;
    private final ReadPage reading;
    private final CardLayout cards = new CardLayout();
    private final JPanel shown = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private String shownPage = "read";

    Workbench(Desk desk, Shell window) {
        this.desk = desk;
        this.window = window;
        this.status = new StatusBar(desk);
        this.actions = new ActionTable(words -> desk.notices().tell(Notice.news(words)));
        Importing importing = new Importing(desk, window.frame());
        this.reading = new ReadPage(desk, status, importing);
        Pages all = new Pages(desk, reading, importing, (id, content) -> shown.add(content, id));
        this.pages = all.all();
        this.rail = new Rail(pages.stream().filter(Page::isInRail).toList(), this::open);
        this.palette = new CommandPalette(actions);
        desk.guideWith(this);
        actions.addAll(new StudyActions(desk, window, this::chooseCoder).all());
        actions.add(
                UiAction.of("study.import", Menu.STUDY, "Import transcripts…", importing::choose)
                        .keys("ctrl I")
                        .inGroup(1)
                        .saying("See speakers and turns before anything is stored"));
        actions.addAll(new ViewActions(desk, window, this).all());
        actions.addAll(reading.actions());
        actions.addAll(all.actions());
        actions.bindWindow(panel);
        reading.bind(actions);
        panel.add(rail, BorderLayout.WEST);
        panel.add(shown, BorderLayout.CENTER);
        panel.add(status.component(), BorderLayout.SOUTH);
        desk.add(status);
    }

    JComponent component() {
        return panel;
    }

    ActionTable actions() {
        return actions;
    }

    Desk desk() {
        return desk;
    }

    Project project() {
        return desk.project();
    }

    /// The study's name: its file's without the ending.
    String title() {
        return Opening.name(project().file());
    }

    List<Page> pages() {
        return pages;
    }

    JMenuBar menuBar() {
        JMenuBar bar = actions.menuBar();
        JButton search = new JButton("Do anything…   Ctrl Shift P");
        search.setFont(Theme.small());
        search.addActionListener(event -> openPalette());
        // Both are in the menus with their keys; the focus has no business up here.
        search.setFocusable(false);
        search.getAccessibleContext().setAccessibleName("Command palette");
        JButton coder = new JButton(window.coder());
        coder.setFont(Theme.small());
        coder.setFocusable(false);
        coder.setToolTipText("You code as " + window.coder() + ". Press to change.");
        coder.getAccessibleContext().setAccessibleName("Coder " + window.coder());
        coder.addActionListener(event -> chooseCoder());
        bar.add(Box.createHorizontalGlue());
        bar.add(search);
        bar.add(Box.createHorizontalStrut(8));
        bar.add(coder);
        bar.add(Box.createHorizontalStrut(8));
        return bar;
    }

    /// At the top right, below the button that names who codes.
    private void chooseCoder() {
        new CoderChoice(desk, window)
                .open(panel, new java.awt.Rectangle(panel.getWidth(), 0, 1, 1));
    }

    void openPalette() {
        palette.open(panel);
    }

    /// Opens what was open when this study was last closed, and has the index built.
    void begin() {
        open("read");
        reading.begin();
        if (!project().indexIsCurrent()) {
            desk.work(
                    "Prepare the search",
                    progress -> {
                        project().refreshIndex(progress);
                        return "current";
                    },
                    done -> {});
        }
        SwingUtilities.invokeLater(reading::focus);
    }

    /// Keeps the place that was read, before the study is closed, and listens no longer.
    void end() {
        reading.end();
        status.end();
    }

    /// Brings colours up to date that panels have computed from the theme.
    void themed() {
        if (window.frame() != null) {
            window.frame().setJMenuBar(menuBar());
        }
        reading.themed();
        desk.refresh();
    }

    @Override
    public void read(Place place) {
        open("read");
        reading.read(place);
    }

    @Override
    public void open(String id) {
        Page page =
                pages.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElse(pages.getFirst());
        page.content().get();
        Tooltips.hide();
        cards.show(shown, page.id());
        rail.choose(page.id());
        shownPage = page.id();
        // What opens beside a part of a page that is new looks for its place there.
        panel.validate();
        desk.refresh();
        focus(page);
    }

    /// Puts the focus into the page that is open.
    void focus() {
        pages.stream().filter(it -> it.id().equals(shownPage)).forEach(this::focus);
    }

    /// Puts the focus into a page, on the text where it is the reading page.
    private void focus(Page page) {
        JComponent content = page.content().get();
        if (content == reading.component()) {
            reading.focus();
            return;
        }
        Container root = content.getFocusCycleRootAncestor();
        if (root != null) {
            Component first = root.getFocusTraversalPolicy().getComponentAfter(root, content);
            if (first != null && SwingUtilities.isDescendingFrom(first, content)) {
                first.requestFocusInWindow();
            }
        }
    }
}
