/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names a mistaken name may have meant. */
public final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    private record Near(String name, int distance) {}

    /**
     * Up to three names like the given one, nearest first: those that differ in few letters (Damerau-Levenshtein, capitals
     * apart), and those of another channel with the same measure, such as {@code cFos.snr} for {@code fos.snr}.
     */
    public static List<String> of(String wrong, List<String> names) {
        String searched = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(4, searched.length() / 3));
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            String candidate = name.toLowerCase(Locale.ROOT);
            int distance = distance(searched, candidate, limit + 1);
            if (distance > limit && sameMeasure(searched, candidate)) {
                distance = limit + 1;
            } else if (distance > limit && wordOf(searched, candidate)) {
                distance = limit + 2;
            } else if (distance > limit) {
                continue;
            }
            near.add(new Near(name, distance));
        }
        // of those equally near, what is begun already comes first
        near.sort(Comparator.comparingInt(Near::distance)
                .thenComparing(found -> !found.name().toLowerCase(Locale.ROOT).startsWith(searched))
                .thenComparing(found -> Math.abs(found.name().length() - wrong.length()))
                .thenComparing(Near::name));
        return near.stream().limit(MOST).map(Near::name).toList();
    }

    private static boolean sameMeasure(String a, String b) {
        String measure = measure(a);
        return measure.length() > 1 && measure.equals(measure(b));
    }

    private static boolean wordOf(String searched, String candidate) {
        return searched.length() > 2 && candidate.contains(searched);
    }

    private static String measure(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Number of letters inserted, deleted, changed or swapped with their neighbour that lead from one text to the other
     * (optimal string alignment; Damerau 1964, Levenshtein 1966).
     *
     * @param enough a distance of this or more is not told apart from it
     */
    static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(enough, above[b.length()]);
    }
}
