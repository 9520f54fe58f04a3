package org.postil.desktop.finding;

import java.util.Arrays;
import java.util.List;

/// How wide the columns of a list are.
///
/// The room that is left over goes to the columns that share it. Where there is too little, the
/// others give up to half of theirs, but never what their heads need, and spare ones give way.
record ColumnWidths(List<Wish> wishes) {
    private static final double LEAST = 0.5;
    private static final double TIGHT = 0.7;
    private static final int STEPS = 50;

    /// What one column wants.
    ///
    /// @param width in pixels; of a column with a share, the least
    /// @param share of the room that is left over; 0 for none
    /// @param floor it is no use when it is narrower than this: its head's width, or all of its own
    /// @param spare how soon it is left out: the largest first; 0 never
    record Wish(int width, double share, int floor, int spare) {
        double at(double part) {
            return Math.max(Math.min(floor, width), width * part);
        }
    }

    ColumnWidths {
        wishes = List.copyOf(wishes);
    }

    /// The widths in a room; 0 for a column that gives way.
    int[] in(int room) {
        boolean[] there = fitting(room);
        double shares = 0;
        double least = 0;
        for (int at = 0; at < there.length; at++) {
            Wish wish = wishes.get(at);
            if (there[at] && wish.share() > 0) {
                shares += wish.share();
                least += wish.width();
            }
        }
        double part = part(there, room - least);
        double rest = Math.max(0, room - others(there, part));
        int[] widths = new int[there.length];
        for (int at = 0; at < there.length; at++) {
            Wish wish = wishes.get(at);
            double width = wish.share() > 0 ? rest * wish.share() / shares : wish.at(part);
            widths[at] = there[at] ? (int) width : 0;
        }
        return widths;
    }

    /// The largest part of their widths, from a half to all, at which the columns without a share
    /// fit; a half where they do not fit at all.
    private double part(boolean[] there, double room) {
        for (int step = 0; step < STEPS; step++) {
            double part = 1 - (1 - LEAST) * step / STEPS;
            if (others(there, part) <= room) {
                return part;
            }
        }
        return LEAST;
    }

    private double others(boolean[] there, double part) {
        double sum = 0;
        for (int at = 0; at < there.length; at++) {
            Wish wish = wishes.get(at);
            sum += there[at] && wish.share() == 0 ? wish.at(part) : 0;
        }
        return sum;
    }

    private boolean[] fitting(int room) {
        boolean[] there = new boolean[wishes.size()];
        Arrays.fill(there, true);
        double least = wishes.stream().mapToDouble(it -> it.at(TIGHT)).sum();
        while (least > room) {
            int next = -1;
            for (int at = 0; at < there.length; at++) {
                int spare = there[at] ? wishes.get(at).spare() : 0;
                if (spare > 0 && (next < 0 || spare >= wishes.get(next).spare())) {
                    next = at;
                }
            }
            if (next < 0) {
                break;
            }
            there[next] = false;
            least -= wishes.get(next).at(TIGHT);
        }
        return there;
    }
}
