package org.postil.desktop;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.postil.desktop.codebook.CodebookPage;
import org.postil.desktop.comparing.ComparePage;
import org.postil.desktop.comparing.JointPage;
import org.postil.desktop.comparing.ReportPage;
import org.postil.desktop.comparing.SaveAs;
import org.postil.desktop.comparing.SummariesPage;
import org.postil.desktop.finding.Leads;
import org.postil.desktop.finding.MemosPage;
import org.postil.desktop.finding.SearchPage;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.people.ParticipantsPage;
import org.postil.desktop.team.ActivityPage;

/// The pages of the rail, in their order, and what they add to the menus.
final class Pages {
    private final Desk desk;
    private final List<Page> all = new ArrayList<>();
    private final List<UiAction> actions = new ArrayList<>();

    Pages(Desk desk, ReadPage reading, Importing importing) {
        this.desk = desk;
        SaveAs saveAs = SaveAs.dialog(desk.preferences());
        MemosPage memos = MemosPage.page(desk);
        Leads leads =
                new Leads(
                        reading::focus,
                        about -> {
                            desk.open("memos");
                            memos.newMemo(about);
                        });
        SearchPage search = SearchPage.page(desk, leads);
        ParticipantsPage people = new ParticipantsPage(desk);
        ComparePage compare = new ComparePage(desk, saveAs);
        JointPage joint = new JointPage(desk, saveAs);
        SummariesPage summaries = new SummariesPage(desk, saveAs);
        ReportPage report = new ReportPage(desk, saveAs);
        ActivityPage activity = new ActivityPage(desk);
        all.add(new Page("read", "Read", "read", reading.component()));
        CodebookPage codebook = new CodebookPage(desk, reading::code);
        reading.addToCodeMenu(codebook.actions());
        add("codebook", "Codebook", codebook, codebook.actions());
        add("participants", "Participants", people, people.actions());
        add("find", "Find", search, search.actions());
        actions.add(findEverywhere(search));
        add("compare", "Compare", compare, compare.actions());
        add("joint", "Joint displays", joint, joint.actions());
        add("summaries", "Summaries", summaries, summaries.actions());
        add("memos", "Memos", memos, memos.actions());
        add("report", "Report", report, report.actions());
        add("activity", "Activity", activity, activity.actions());
        all.add(new Page("import", "Import", "", importing.panel().component()));
    }

    private UiAction findEverywhere(SearchPage search) {
        Runnable work =
                () -> {
                    desk.open("find");
                    search.focus();
                };
        return UiAction.of("find.everywhere", UiAction.Menu.FIND, "Find in all transcripts", work)
                .keys("ctrl shift F");
    }

    private void add(String id, String title, View view, List<UiAction> added) {
        JComponent component = view.component();
        all.add(new Page(id, title, icon(id), component));
        actions.addAll(added);
        desk.add(view);
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
