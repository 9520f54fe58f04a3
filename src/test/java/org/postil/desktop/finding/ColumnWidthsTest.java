package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Property(tries = 300)
    void columnsFillTheRoomWhereTheyCanAndFirmOnesKeepTheirWidth(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 20, max = 200) Integer> widths,
            @ForAll @IntRange(min = 900, max = 3000) int room) {
        List<ColumnWidths.Wish> wishes = new ArrayList<>();
        wishes.add(new ColumnWidths.Wish(200, 1, 0, 0));
        for (int at = 0; at < widths.size(); at++) {
            wishes.add(wish(widths.get(at), at));
        }

        int[] found = new ColumnWidths(wishes).in(room);

        assertThat(Arrays.stream(found).sum()).isLessThanOrEqualTo(room);
        assertThat(Arrays.stream(found).sum()).isGreaterThan(room - found.length - 1);
        for (int at = 0; at < found.length; at++) {
            assertThat(found[at] > 0 || wishes.get(at).spare() > 0).isTrue();
            int floor = Math.min(wishes.get(at).floor(), wishes.get(at).width());
            assertThat(found[at] == 0 || found[at] >= floor).isTrue();
        }
    }

    /// Some keep all of their width, some what their head needs, some may be left out.
    private static ColumnWidths.Wish wish(int width, int at) {
        return new ColumnWidths.Wish(width, 0, at % 3 == 0 ? width : 40, at % 3 == 1 ? 1 : 0);
    }

    @Test
    void theLastSpareColumnGivesWayFirst() {
        ColumnWidths widths =
                new ColumnWidths(
                        List.of(
                                new ColumnWidths.Wish(100, 1, 0, 0),
                                new ColumnWidths.Wish(100, 0, 0, 1),
                                new ColumnWidths.Wish(100, 0, 0, 1)));

        assertThat(widths.in(600)).containsExactly(400, 100, 100);
        assertThat(widths.in(180)[1]).isPositive();
        assertThat(widths.in(180)[2]).isZero();
        assertThat(widths.in(90)).containsExactly(90, 0, 0);
    }

    @Test
    void whatGivesWaySoonerIsLeftOutFirstWhereverItStands() {
        ColumnWidths widths =
                new ColumnWidths(
                        List.of(
                                new ColumnWidths.Wish(100, 1, 0, 0),
                                new ColumnWidths.Wish(100, 0, 0, 2),
                                new ColumnWidths.Wish(100, 0, 80, 1)));

        assertThat(widths.in(180)[1]).isZero();
        assertThat(widths.in(180)[2]).isBetween(80, 100);
    }
}
