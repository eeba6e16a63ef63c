/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.List;

/** Numbers and lists in words. */
final class Words {
    private static final int TOLD = 4;

    private Words() {}

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** "round 2", "rounds 2 and 3". */
    static String rounds(List<Integer> numbers) {
        return (numbers.size() == 1 ? "round " : "rounds ")
                + list(numbers.stream().map(String::valueOf).toList());
    }

    /** One, or many with # for the number. */
    static String count(int n, String one, String many) {
        return n == 1 ? one : many.replace("#", Integer.toString(n));
    }

    /** "slice A1", "slices A1 and A2", "12 slices". */
    static String slices(List<String> names) {
        return names.size() > TOLD
                ? names.size() + " slices"
                : (names.size() == 1 ? "slice " : "slices ") + list(names);
    }
}
