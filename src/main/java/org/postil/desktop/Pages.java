package org.postil.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.postil.desktop.codebook.CodebookPage;
import org.postil.desktop.comparing.ComparePage;
import org.postil.desktop.comparing.JointPage;
import org.postil.desktop.comparing.Notes;
import org.postil.desktop.comparing.ReportPage;
import org.postil.desktop.comparing.SummariesPage;
import org.postil.desktop.finding.Leads;
import org.postil.desktop.finding.MemosPage;
import org.postil.desktop.finding.SearchPage;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.people.ParticipantsPage;
import org.postil.desktop.team.ActivityPage;

/// The pages of the rail, in their order, and what they add to the menus. A page is made when it is
/// first opened, or when something is first done with it.
final class Pages {
    private final Desk desk;
    private final BiConsumer<String, JComponent> place;
    private final List<Page> all = new ArrayList<>();
    private final List<UiAction> actions = new ArrayList<>();

    /// @param place puts what a page shows, by the page's id, where pages stand; called when the
    ///   page is made
    Pages(Desk desk, ReadPage reading, Importing importing, BiConsumer<String, JComponent> place) {
        this.desk = desk;
        this.place = place;
        SaveAs saveAs = SaveAs.dialog(desk.preferences());
        Late<MemosPage> memos = late("memos", () -> MemosPage.page(desk));
        Leads leads = new Leads(reading::focus, about -> memo(memos, about, ""));
        Late<SearchPage> search = late("find", () -> SearchPage.page(desk, leads));
        Late<ParticipantsPage> people = late("participants", () -> new ParticipantsPage(desk));
        Late<ComparePage> compare = late("compare", () -> new ComparePage(desk, saveAs));
        Notes notes = (about, title) -> memo(memos, about, title);
        Late<JointPage> joint = late("joint", () -> new JointPage(desk, saveAs, notes));
        Late<SummariesPage> cases = late("summaries", () -> new SummariesPage(desk, saveAs));
        Late<ReportPage> report = late("report", () -> new ReportPage(desk, saveAs));
        Late<ActivityPage> activity = late("activity", () -> new ActivityPage(desk));
        Late<CodebookPage> book = late("codebook", () -> new CodebookPage(desk, reading::code));
        all.add(new Page("read", "Read", "read", placed("read", reading::component)));
        List<UiAction> codes = CodebookPage.actions(desk, book);
        reading.addToCodeMenu(codes);
        add("codebook", "Codebook", book, codes);
        add("participants", "Participants", people, ParticipantsPage.actions(people));
        add("find", "Find", search, SearchPage.actions(search));
        actions.add(findEverywhere(search));
        add("compare", "Compare", compare, ComparePage.actions(desk, compare));
        add("joint", "Joint displays", joint, JointPage.actions(joint));
        add("summaries", "Summaries", cases, SummariesPage.actions(desk, cases));
        add("memos", "Memos", memos, MemosPage.actions(memos));
        add("report", "Report", report, ReportPage.actions(desk, report));
        add("activity", "Activity", activity, ActivityPage.actions(desk, activity));
        all.add(
                new Page(
                        "import",
                        "Import",
                        "",
                        placed("import", () -> importing.panel().component())));
    }

    /// A page that is told of changes and stands in its place as soon as it is made.
    private <V extends View> Late<V> late(String id, Supplier<V> make) {
        return new Late<>(() -> {
            V view = make.get();
            place.accept(id, view.component());
            desk.add(view);
            return view;
        });
    }

    private Late<JComponent> placed(String id, Supplier<JComponent> make) {
        return new Late<>(() -> {
            JComponent component = make.get();
            place.accept(id, component);
            return component;
        });
    }

    private void memo(Late<MemosPage> memos, UUID about, String title) {
        desk.open("memos");
        memos.get().newMemo(about, title);
    }

    private UiAction findEverywhere(Late<SearchPage> search) {
        Runnable work =
                () -> {
                    desk.open("find");
                    search.get().focus();
                };
        return UiAction.of("find.everywhere", UiAction.Menu.FIND, "Find in all transcripts", work)
                .keys("ctrl shift F");
    }

    private <V extends View> void add(String id, String title, Late<V> view, List<UiAction> added) {
        all.add(new Page(id, title, icon(id), new Late<>(() -> view.get().component())));
        actions.addAll(added);
    }

    private static String icon(String id) {
        return id.equals("memos") ? "memo" : id;
    }

    List<Page> all() {
        return List.copyOf(all);
    }

    List<UiAction> actions() {
        return List.copyOf(actions);
    }
}
