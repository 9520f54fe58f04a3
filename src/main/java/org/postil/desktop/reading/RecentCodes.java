package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.study.Code;

/// The codes that were used lately at this desk, the last first.
final class RecentCodes {
    /// As many as there are digits.
    static final int MOST = 9;

    private final Desk desk;
    private final String key;

    RecentCodes(Desk desk) {
        this.desk = desk;
        this.key = "recent-codes." + desk.project().studyId();
    }

    /// Those that are still in the codebook.
    List<Code> codes() {
        List<Code> found = new ArrayList<>();
        for (String id : desk.preferences().list(key)) {
            Code code = desk.study().code(UUID.fromString(id));
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    /// The code behind a digit; null where there are not so many.
    ///
    /// @param number from 1
    @Nullable Code at(int number) {
        List<Code> codes = codes();
        return number <= codes.size() ? codes.get(number - 1) : null;
    }

    /// The digit of a code, 0 for none.
    int numberOf(UUID code) {
        List<Code> codes = codes();
        for (int at = 0; at < codes.size(); at++) {
            if (codes.get(at).id().equals(code)) {
                return at + 1;
            }
        }
        return 0;
    }

    void used(UUID code) {
        List<String> all = new ArrayList<>(desk.preferences().list(key));
        all.remove(code.toString());
        all.addFirst(code.toString());
        desk.preferences().putList(key, all.subList(0, Math.min(MOST, all.size())));
    }
}
