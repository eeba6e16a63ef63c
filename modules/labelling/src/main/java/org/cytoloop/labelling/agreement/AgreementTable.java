/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * How often each first label met each second label: one row per first label, one column per second. For labels of cells
 * the categories are ON, OFF, UNSURE, in the order of {@link org.cytoloop.core.model.Label}. Immutable.
 */
public final class AgreementTable {
    /** Number of labels there are. */
    static final int LABELS = 3;

    private final int categories;
    private final long[] counts;

    private AgreementTable(int categories, long[] counts) {
        this.categories = categories;
        this.counts = counts;
    }

    /** Counts pairs of labels: ON, OFF and UNSURE. */
    public static AgreementTable of(List<RatingPair> pairs) {
        long[] counts = new long[LABELS * LABELS];
        for (RatingPair pair : pairs) {
            counts[pair.first().ordinal() * LABELS + pair.second().ordinal()]++;
        }
        return new AgreementTable(LABELS, counts);
    }

    /**
     * A table of counts.
     *
     * @param rows a square of counts, none negative, of at least 2 categories
     */
    public static AgreementTable of(long[][] rows) {
        if (rows.length < 2) {
            throw new IllegalArgumentException("fewer than two categories");
        }
        long[] counts = new long[rows.length * rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != rows.length) {
                throw new IllegalArgumentException("row " + i + " has " + rows[i].length + " columns");
            }
            for (int j = 0; j < rows.length; j++) {
                if (rows[i][j] < 0) {
                    throw new IllegalArgumentException("negative count");
                }
                counts[i * rows.length + j] = rows[i][j];
            }
        }
        return new AgreementTable(rows.length, counts);
    }

    /** Number of categories. */
    public int categories() {
        return categories;
    }

    /** How many got the first label {@code first} and the second label {@code second}; both from 0. */
    public long count(int first, int second) {
        return counts[first * categories + second];
    }

    /** How many got this label first. */
    public long firstTotal(int category) {
        long total = 0;
        for (int j = 0; j < categories; j++) {
            total += count(category, j);
        }
        return total;
    }

    /** How many got this label second. */
    public long secondTotal(int category) {
        long total = 0;
        for (int i = 0; i < categories; i++) {
            total += count(i, category);
        }
        return total;
    }

    /** Number of pairs. */
    public long n() {
        return Arrays.stream(counts).sum();
    }

    /** Number of pairs with the same label twice. */
    public long agreed() {
        long agreed = 0;
        for (int i = 0; i < categories; i++) {
            agreed += count(i, i);
        }
        return agreed;
    }

    /** Number of pairs with two different labels. */
    public long differing() {
        return n() - agreed();
    }

    /** Number of categories that were used at all. */
    public int used() {
        int used = 0;
        for (int i = 0; i < categories; i++) {
            if (firstTotal(i) + secondTotal(i) > 0) {
                used++;
            }
        }
        return used;
    }

    /** Only the pairs in which both labels are among the first {@code kept} categories; 2 leaves ON and OFF. */
    public AgreementTable first(int kept) {
        long[] part = new long[kept * kept];
        for (int i = 0; i < kept; i++) {
            for (int j = 0; j < kept; j++) {
                part[i * kept + j] = count(i, j);
            }
        }
        return new AgreementTable(kept, part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementTable table && Arrays.equals(counts, table.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return categories + " categories " + Arrays.toString(counts);
    }
}
