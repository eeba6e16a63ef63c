/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the list is arranged. Immutable.
 *
 * @param column what it is sorted by
 * @param descending from large to small
 * @param filter words; empty for all slices
 * @param grouped true to list the slices under their animals
 * @param closed animals whose slices are folded away; unmodifiable
 */
public record Arrangement(SliceColumn column, boolean descending, String filter, boolean grouped, Set<String> closed) {
    /** As a study is shown first: grouped, by name, all open. */
    public static final Arrangement FIRST = new Arrangement(SliceColumn.NAME, false, "", true, Set.of());

    /** Keeps an unmodifiable copy. */
    public Arrangement {
        closed = Set.copyOf(closed);
    }

    /** Sorted by another column. */
    public Arrangement sortedBy(SliceColumn other, boolean down) {
        return new Arrangement(other, down, filter, grouped, closed);
    }

    /** With another filter. */
    public Arrangement filteredBy(String words) {
        return new Arrangement(column, descending, words, grouped, closed);
    }

    /** With animals as headings, or as one list. */
    public Arrangement groupedByAnimal(boolean yes) {
        return new Arrangement(column, descending, filter, yes, closed);
    }

    /** The same where nothing may tell animals and groups: one list, in no order that follows them. */
    public Arrangement masked() {
        boolean telling = column == SliceColumn.ANIMAL || column == SliceColumn.GROUP;
        return new Arrangement(telling ? SliceColumn.NAME : column, descending && !telling, filter, false, closed);
    }

    /** With the slices of an animal listed, or folded away. */
    public Arrangement withOpen(String animal, boolean open) {
        Set<String> changed = new HashSet<>(closed);
        if (open) {
            changed.remove(animal);
        } else {
            changed.add(animal);
        }
        return new Arrangement(column, descending, filter, grouped, changed);
    }

    /** The slices that pass the filter, in order, also those that are folded away. */
    public List<SliceRow> slices(Collection<SliceRow> rows) {
        List<SliceRow> all = new ArrayList<>();
        groups(rows).values().forEach(all::addAll);
        return all;
    }

    /** The lines of the list from top to bottom. While a filter is set, nothing is folded away. */
    public List<Line> lines(Collection<SliceRow> rows) {
        List<Line> lines = new ArrayList<>();
        groups(rows).forEach((animal, slices) -> {
            boolean open = !grouped || !closed.contains(animal) || !filter.isBlank();
            if (grouped) {
                lines.add(new Line.Heading(animal, Totals.of(slices), open));
            }
            if (open) {
                slices.forEach(row -> lines.add(new Line.OfSlice(row)));
            }
        });
        return lines;
    }

    /** The slices by animal, both in order; slices without an animal come last; one group when not grouped. */
    private Map<String, List<SliceRow>> groups(Collection<SliceRow> rows) {
        Comparator<String> names = NaturalOrder.NAMES;
        if (column == SliceColumn.ANIMAL && descending) {
            names = names.reversed();
        }
        Map<String, List<SliceRow>> groups =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(names));
        for (SliceRow row : rows) {
            if (row.matches(filter)) {
                groups.computeIfAbsent(grouped ? row.animal() : "", animal -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.values().forEach(group -> group.sort(column.order(descending)));
        return groups;
    }
}
