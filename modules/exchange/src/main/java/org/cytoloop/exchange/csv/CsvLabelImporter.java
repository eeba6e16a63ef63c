/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.CellsBuilder;
import org.cytoloop.exchange.StrictText;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/**
 * Labels from a CSV table with the columns {@code slice, x, y, label} or {@code slice, cell, label}; other columns are
 * ignored. When both are there the position counts, because cell numbers of another program may be numbers of other
 * cells. Labels are ON, OFF or UNSURE in any case; anything else, also an empty one, is refused. So are a cell with two
 * different labels and a table that mixes several stainings (column {@code staining}).
 */
@ServiceProvider(service = LabelImporter.class, position = 1000)
public final class CsvLabelImporter implements LabelImporter {
    private static final int MAX_LABELS = CellsBuilder.MAX_CELLS;

    @Override
    public String id() {
        return "csv-labels";
    }

    @Override
    public String displayName() {
        return "Labels from CSV (slice, x, y, label)";
    }

    @Override
    public String version() {
        return "1";
    }

    /** GOOD for text whose first line has slice and label; POSSIBLE for other text, so that reading says what is wrong. */
    @Override
    public SupportLevel support(Path file) {
        return CsvDialect.peekHeader(file)
                .map(header ->
                        header.containsAll(List.of("slice", "label")) ? SupportLevel.GOOD : SupportLevel.POSSIBLE)
                .orElse(SupportLevel.NONE);
    }

    @Override
    public List<LabelledPoint> read(Path file, TaskContext task) throws ProblemException {
        try (CsvTable table = CsvTable.open(file)) {
            return new Reading(table).run(StrictText.name(file), task);
        } catch (IOException e) {
            throw new ProblemException(StrictText.name(file) + ": the file could not be closed.", e);
        }
    }

    /** What makes two rows speak of the same cell. */
    private record Key(String slice, int cell, double x, double y) {}

    /** One reading of one file. */
    private static final class Reading {
        private final CsvTable table;
        private final int slice;
        private final int cell;
        private final int x;
        private final int y;
        private final int label;
        private final int staining;
        private final List<LabelledPoint> points = new ArrayList<>();
        private final Map<Key, LabelledPoint> byCell = new HashMap<>();
        private final Map<String, String> sliceNames = new HashMap<>();
        private String firstStaining = "";
        private boolean stainingKnown;

        Reading(CsvTable table) throws ProblemException {
            this.table = table;
            slice = table.find("slice");
            label = table.find("label");
            x = table.find("x");
            y = table.find("y");
            cell = x >= 0 && y >= 0 ? -1 : table.find("cell");
            staining = table.find("staining");
            if (slice < 0 || label < 0 || (cell < 0 && (x < 0 || y < 0))) {
                throw table.headerProblem("slice,x,y,label or slice,cell,label");
            }
        }

        List<LabelledPoint> run(String file, TaskContext task) throws ProblemException {
            for (int row = 0; table.next(); row++) {
                if ((row & 0x3FFF) == 0) {
                    task.checkCancelled();
                }
                if (row == MAX_LABELS) {
                    throw table.problem("there are more than " + MAX_LABELS + " labels; import the file in parts");
                }
                readRow();
            }
            if (points.isEmpty()) {
                throw new ProblemException(file + ": there are no labels below the header.");
            }
            return points;
        }

        private void readRow() throws ProblemException {
            // millions of rows, few slices: one String each
            String name = sliceNames.computeIfAbsent(table.text(slice), text -> text);
            if (name.isEmpty()) {
                throw table.problem(slice, "is not the name of a slice");
            }
            if (staining >= 0) {
                checkStaining();
            }
            Label given = Label.parse(table.text(label))
                    .orElseThrow(() -> table.problem(label, "is not a label; it must be ON, OFF or UNSURE"));
            LabelledPoint point = cell >= 0
                    ? new LabelledPoint(
                            name, table.cellNumber(cell), Double.NaN, Double.NaN, given, table.line(), firstStaining)
                    : new LabelledPoint(name, 0, table.number(x), table.number(y), given, table.line(), firstStaining);
            LabelledPoint earlier = byCell.putIfAbsent(new Key(name, point.cell(), point.x(), point.y()), point);
            if (earlier == null) {
                points.add(point);
            } else if (earlier.label() != given) {
                throw table.problem(
                        "the same cell is " + given + " here and " + earlier.label() + " in line " + earlier.line());
            }
        }

        private void checkStaining() throws ProblemException {
            String text = table.text(staining);
            if (!stainingKnown) {
                stainingKnown = true;
                firstStaining = text;
            } else if (!firstStaining.equals(text)) {
                throw table.problem("the file has labels of several stainings (" + firstStaining + ", " + text
                        + "); import one file per staining");
            }
        }
    }
}
