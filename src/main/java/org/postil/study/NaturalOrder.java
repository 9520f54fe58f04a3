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
                                one.substring(left, leftEnd), other.substring(right, rightEnd));
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

    private static int compareNumbers(String one, String other) {
        String left = one.replaceFirst("^0+(?=.)", "");
        String right = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }
}
