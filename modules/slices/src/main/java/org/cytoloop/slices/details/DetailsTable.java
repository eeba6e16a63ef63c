/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;

/**
 * A table of slice details as text, copied from a spreadsheet or a CSV file: the first line names the columns, in any
 * order; columns it does not know are ignored, and empty cells say nothing.
 *
 * @param lines what the lines say
 * @param problems a sentence with its line number for each line that cannot be understood
 */
public record DetailsTable(List<Entry> lines, List<String> problems) {
    /** Keeps unmodifiable copies. */
    public DetailsTable {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * What a line says.
     *
     * @param line number of the line, from 1
     * @param slice name as written
     * @param edit what to set
     */
    public record Entry(int line, String slice, DetailsEdit edit) {}

    private enum Column {
        SLICE,
        ANIMAL,
        GROUP,
        PIXEL_SIZE
    }

    private static final Map<String, Column> HEADINGS = Map.ofEntries(
            Map.entry("slice", Column.SLICE),
            Map.entry("slicename", Column.SLICE),
            Map.entry("name", Column.SLICE),
            Map.entry("image", Column.SLICE),
            Map.entry("file", Column.SLICE),
            Map.entry("filename", Column.SLICE),
            Map.entry("section", Column.SLICE),
            Map.entry("animal", Column.ANIMAL),
            Map.entry("animalid", Column.ANIMAL),
            Map.entry("subject", Column.ANIMAL),
            Map.entry("mouse", Column.ANIMAL),
            Map.entry("rat", Column.ANIMAL),
            Map.entry("group", Column.GROUP),
            Map.entry("condition", Column.GROUP),
            Map.entry("treatment", Column.GROUP),
            Map.entry("genotype", Column.GROUP),
            Map.entry("pixelsize", Column.PIXEL_SIZE),
            Map.entry("pixelsizeum", Column.PIXEL_SIZE),
            Map.entry("pixel", Column.PIXEL_SIZE),
            Map.entry("um", Column.PIXEL_SIZE),
            Map.entry("umpx", Column.PIXEL_SIZE),
            Map.entry("umperpx", Column.PIXEL_SIZE),
            Map.entry("umperpixel", Column.PIXEL_SIZE),
            Map.entry("umpixel", Column.PIXEL_SIZE));

    /**
     * Reads a table; cells are parted by tabs, semicolons or commas, whichever the first line has.
     *
     * @throws ProblemException when it is no such table
     */
    public static DetailsTable parse(String text) throws ProblemException {
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        int first = 0;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        if (first == lines.length) {
            throw new ProblemException("There is no text to paste; copy a table with the headings slice, animal, group"
                    + " and pixel size first.");
        }
        char separator = separator(lines[first]);
        Map<Column, Integer> columns = columns(cells(lines[first], separator), first + 1);
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = first + 1; i < lines.length; i++) {
            List<String> cells = cells(lines[i], separator);
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            try {
                entries.add(entry(i + 1, cells, columns));
            } catch (ProblemException e) {
                problems.add("Line " + (i + 1) + ": " + e.getMessage());
            }
        }
        return new DetailsTable(entries, problems);
    }

    private static Entry entry(int line, List<String> cells, Map<Column, Integer> columns) throws ProblemException {
        String slice = cell(cells, columns, Column.SLICE)
                .orElseThrow(() -> new ProblemException("The name of the slice is missing; fill it in."));
        Optional<String> size = cell(cells, columns, Column.PIXEL_SIZE);
        return new Entry(
                line,
                slice,
                new DetailsEdit(
                        cell(cells, columns, Column.ANIMAL),
                        cell(cells, columns, Column.GROUP),
                        size.isPresent() ? Optional.of(PixelSizes.parse(size.get())) : Optional.empty()));
    }

    /** What is written in a column; empty when nothing is. */
    private static Optional<String> cell(List<String> cells, Map<Column, Integer> columns, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() || cells.get(index).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(index));
    }

    private static Map<Column, Integer> columns(List<String> headings, int line) throws ProblemException {
        Map<Column, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Column column = HEADINGS.get(plain(headings.get(i)));
            if (column != null && columns.putIfAbsent(column, i) != null) {
                throw new ProblemException("Line " + line + ": the heading \"" + headings.get(i)
                        + "\" says the same as another one; keep only one of them.");
            }
        }
        if (!columns.containsKey(Column.SLICE)) {
            throw new ProblemException(
                    "Line " + line + ": no column has the heading \"slice\"; the first line must name"
                            + " the columns, such as slice, animal, group, pixel size.");
        }
        if (columns.size() == 1) {
            throw new ProblemException("Line " + line
                    + ": there is no column to take over; name at least one of animal," + " group and pixel size.");
        }
        return columns;
    }

    /** A heading without case, blanks, brackets and the like. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[µμ]", "u").replaceAll("[^a-z]", "");
    }

    private static char separator(String heading) {
        for (char separator : new char[] {'\t', ';', ','}) {
            if (heading.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return '\t';
    }

    /** The cells of a line, trimmed; a cell in quotes may hold separators and doubled quotes. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().trim());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().trim());
        return cells;
    }
}
