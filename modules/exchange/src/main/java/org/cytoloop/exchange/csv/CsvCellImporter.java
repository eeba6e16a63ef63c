/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.CellsBuilder;
import org.cytoloop.exchange.StrictText;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells from a CSV table with the columns {@code x, y} (centroids in full-resolution px), optionally one of {@code area,
 * area_px, area_px2} (px²; empty means unknown), {@code slice} and {@code cell}; other columns are ignored.
 *
 * <p>With a {@code slice} column only the rows of the slice are read. With a {@code cell} column the cells keep those
 * numbers, whatever the order of the rows, so that labels given by slice and cell number meet the same cells. As the
 * cells of a slice are numbered 1 to n, other numbers (gaps, repeats, counting from 0) are refused: renumbering would
 * silently give labels to the wrong cells. Without a {@code cell} column cells are numbered in the order of the rows.
 */
@ServiceProvider(service = CellImporter.class, position = 1000)
public final class CsvCellImporter implements CellImporter {
    private static final int MAX_NAMED_SLICES = 8;

    @Override
    public String id() {
        return "csv-cells";
    }

    @Override
    public String displayName() {
        return "Cells from CSV (x, y, area)";
    }

    @Override
    public String version() {
        return "1";
    }

    /** GOOD for text whose first line has x and y; POSSIBLE for other text, so that reading says what is wrong. */
    @Override
    public SupportLevel support(Path file) {
        return CsvDialect.peekHeader(file)
                .map(header -> header.containsAll(List.of("x", "y")) ? SupportLevel.GOOD : SupportLevel.POSSIBLE)
                .orElse(SupportLevel.NONE);
    }

    @Override
    public List<String> slices(Path file, TaskContext task) throws ProblemException {
        Set<String> names = new LinkedHashSet<>();
        try (CsvTable table = CsvTable.open(file)) {
            int column = table.find("slice");
            for (int row = 0; column >= 0 && table.next(); row++) {
                if ((row & 0x3FFF) == 0) {
                    task.checkCancelled();
                }
                names.add(table.text(column));
            }
        } catch (IOException e) {
            throw new ProblemException(StrictText.name(file) + ": the file could not be closed.", e);
        }
        return List.copyOf(names);
    }

    @Override
    public Cells read(Path file, Slice slice, TaskContext task) throws ProblemException {
        try (CsvTable table = CsvTable.open(file)) {
            return new Reading(file, table, slice).run(task);
        } catch (IOException e) {
            throw new ProblemException(StrictText.name(file) + ": the file could not be closed.", e);
        }
    }

    /** One reading of one file. */
    private static final class Reading {
        private final String file;
        private final CsvTable table;
        private final Slice slice;
        private final CellsBuilder cells;
        private final Set<String> otherSlices = new TreeSet<>();
        private final int x;
        private final int y;
        private final int area;
        private final int sliceColumn;
        private final int numberColumn;
        private int[] numbers = new int[1024];
        private int[] lines = new int[1024];

        Reading(Path path, CsvTable table, Slice slice) throws ProblemException {
            this.file = StrictText.name(path);
            this.table = table;
            this.slice = slice;
            this.cells = new CellsBuilder(slice);
            x = table.find("x");
            y = table.find("y");
            if (x < 0 || y < 0) {
                throw table.headerProblem("x,y[,area][,slice][,cell]");
            }
            area = table.find("area", "area_px", "area_px2");
            sliceColumn = table.find("slice");
            numberColumn = table.find("cell");
        }

        Cells run(TaskContext task) throws ProblemException {
            for (int row = 0; table.next(); row++) {
                if ((row & 0x3FFF) == 0) {
                    task.checkCancelled();
                }
                if (sliceColumn < 0 || table.text(sliceColumn).equals(slice.name())) {
                    readRow();
                } else if (otherSlices.size() <= MAX_NAMED_SLICES) {
                    otherSlices.add(table.text(sliceColumn));
                }
            }
            if (cells.size() == 0) {
                throw nothing();
            }
            return numberColumn < 0 ? cells.build() : cells.build(order());
        }

        private void readRow() throws ProblemException {
            double pixels = area < 0 || table.text(area).isEmpty() ? Double.NaN : table.number(area);
            if (pixels < 0) {
                throw table.problem(area, "is not an area, which cannot be negative");
            }
            int index = cells.size();
            cells.add(table.number(x), table.number(y), pixels, table.where());
            if (numberColumn >= 0) {
                if (index == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * index);
                    lines = Arrays.copyOf(lines, 2 * index);
                }
                numbers[index] = table.cellNumber(numberColumn);
                lines[index] = table.line();
            }
        }

        /** Index of the row of each cell number. */
        private int[] order() throws ProblemException {
            int n = cells.size();
            int[] order = new int[n];
            Arrays.fill(order, -1);
            for (int i = 0; i < n; i++) {
                if (numbers[i] > n) {
                    throw new ProblemException(file + ", line " + lines[i] + ", column cell: the number " + numbers[i]
                            + " is too high for the "
                            + n + " cells of slice " + slice.name() + ", which must be numbered 1 to " + n
                            + "; remove the column to number the cells by row.");
                }
                int earlier = order[numbers[i] - 1];
                if (earlier >= 0) {
                    throw new ProblemException(file + ", line " + lines[i] + ", column cell: the number " + numbers[i]
                            + " occurs in line " + lines[earlier] + " already; each cell of slice "
                            + slice.name() + " needs its own.");
                }
                order[numbers[i] - 1] = i;
            }
            return order;
        }

        private ProblemException nothing() {
            if (otherSlices.isEmpty()) {
                return new ProblemException(file + ": there are no cells below the header.");
            }
            String named = String.join(
                    ", ", otherSlices.stream().limit(MAX_NAMED_SLICES).toList());
            String more = otherSlices.size() > MAX_NAMED_SLICES ? ", ..." : "";
            return new ProblemException(file + ": there are no rows for slice " + slice.name()
                    + "; the column slice has " + named + more + ".");
        }
    }
}
