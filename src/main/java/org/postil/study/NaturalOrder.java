package org.postil.study;

import java.util.Comparator;

/// Orders names as people do: `P2` before `P10`, else by code point.
public enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int left = 0;
        int right = 0;
        while (left < one.length() && right < other.length()) {
            int order;
            if (isDigit(one.charAt(left)) && isDigit(other.charAt(right))) {
                int leftEnd = endOfDigits(one, left);
                int rightEnd = endOfDigits(other, right);
                order =
                        compareNumbers(
                                one, new int[] {left, leftEnd}, other, new int[] {right, rightEnd});
                left = leftEnd;
                right = rightEnd;
            } else {
                order = Character.compare(one.charAt(left++), other.charAt(right++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(one.length() - left, other.length() - right);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Without regular expressions and copies, for lists of thousands are sorted with it.
    private static int compareNumbers(String one, int[] left, String other, int[] right) {
        int from = withoutZeros(one, left);
        int otherFrom = withoutZeros(other, right);
        int byLength = Integer.compare(left[1] - from, right[1] - otherFrom);
        if (byLength != 0) {
            return byLength;
        }
        for (int at = 0; from + at < left[1]; at++) {
            int order = Character.compare(one.charAt(from + at), other.charAt(otherFrom + at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// Where a run of digits begins when leading zeros are left out; one digit always stays.
    private static int withoutZeros(String text, int[] run) {
        int from = run[0];
        while (from < run[1] - 1 && text.charAt(from) == '0') {
            from++;
        }
        return from;
    }
}
