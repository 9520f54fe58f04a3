package org.postil.desktop.finding;

import java.util.List;

/// How wide the columns of a list are.
///
/// The room that is left over goes to the columns that share it. Where there is too little, the
/// wider ones of the others give up to half of theirs, and spare ones give way, the last first.
record ColumnWidths(List<Wish> wishes) {
    private static final double LEAST = 0.5;
    private static final double TIGHT = 0.7;

    /// What one column wants.
    ///
    /// @param width in pixels; of a column with a share, the least
    /// @param share of the room that is left over; 0 for none
    /// @param firm whether it is no use when it is narrower
    /// @param spare whether it may be left out
    record Wish(int width, double share, boolean firm, boolean spare) {
        double least() {
            return width * (firm ? 1 : TIGHT);
        }
    }

    ColumnWidths {
        wishes = List.copyOf(wishes);
    }

    /// The widths in a room; 0 for a column that gives way.
    int[] in(int room) {
        boolean[] there = fitting(room);
        double shares = 0;
        double firm = 0;
        double soft = 0;
        double least = 0;
        for (int at = 0; at < there.length; at++) {
            Wish wish = wishes.get(at);
            if (there[at] && wish.share() > 0) {
                shares += wish.share();
                least += wish.width();
            } else if (there[at]) {
                firm += wish.firm() ? wish.width() : 0;
                soft += wish.firm() ? 0 : wish.width();
            }
        }
        double shrink = Math.clamp((room - least - firm) / Math.max(1, soft), LEAST, 1);
        double rest = Math.max(0, room - firm - soft * shrink);
        int[] widths = new int[there.length];
        for (int at = 0; at < there.length; at++) {
            Wish wish = wishes.get(at);
            double own = wish.width() * (wish.firm() ? 1 : shrink);
            double width = wish.share() > 0 ? rest * wish.share() / shares : own;
            widths[at] = there[at] ? (int) width : 0;
        }
        return widths;
    }

    private boolean[] fitting(int room) {
        boolean[] there = new boolean[wishes.size()];
        double least = 0;
        for (int at = 0; at < there.length; at++) {
            there[at] = true;
            least += wishes.get(at).least();
        }
        for (int at = there.length - 1; at >= 0 && least > room; at--) {
            if (wishes.get(at).spare()) {
                there[at] = false;
                least -= wishes.get(at).least();
            }
        }
        return there;
    }
}
