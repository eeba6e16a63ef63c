/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.CellsBuilder;
import org.cytoloop.exchange.StrictText;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells from a label mask: an image of one channel and the size of the slice, 0 for background and one whole number per
 * cell, as Cellpose, StarDist and CellProfiler write it. Every label is one cell: centroid (mean of its pixel centres),
 * area (number of its pixels) and outline (along its pixel edges). Cells are ordered by label, so the masks' label 1 is
 * cell 1 when labels have no gaps.
 *
 * <p>The mask is read twice, strip by strip, so that memory is needed for the cells, not for the image.
 */
@ServiceProvider(service = CellImporter.class, position = 1200)
public final class LabelMaskImporter implements CellImporter {
    /** A label whose bounding box has more pixels is no cell and gets no outline. */
    private static final long MAX_BOX = 1L << 26;

    @Override
    public String id() {
        return "label-mask";
    }

    @Override
    public String displayName() {
        return "Cells from a label mask (TIFF, PNG)";
    }

    @Override
    public String version() {
        return "1";
    }

    /** POSSIBLE for every image: whether it holds labels shows only when it is read. */
    @Override
    public SupportLevel support(Path file) {
        return Files.isRegularFile(file) && Services.readerFor(file).isPresent()
                ? SupportLevel.POSSIBLE
                : SupportLevel.NONE;
    }

    @Override
    public Cells read(Path file, Slice slice, TaskContext task) throws ProblemException {
        String name = StrictText.name(file);
        SliceReaderProvider provider = Services.readerFor(file)
                .orElseThrow(() -> new ProblemException(
                        name + ": this is not an image that can be read as a label mask (" + file + ")."));
        try (SliceReader reader = provider.open(file)) {
            SliceSeries series = reader.series().get(0);
            check(series.info(), slice, name);
            LabelRows rows = new LabelRows(series, name);
            LabelTable labels = new LabelTable();
            rows.visit(
                    (label, y, x0, x1) -> {
                        if (!labels.add(label, y, x0, x1)) {
                            throw new ProblemException(
                                    name + ": there are more than " + CellsBuilder.MAX_CELLS
                                            + " labels, which is the most a slice can have; this looks like an ordinary image.");
                        }
                    },
                    task.part(0, 0.5));
            if (labels.size() == 0) {
                throw new ProblemException(name + ": the label mask is empty (every pixel is 0).");
            }
            return cells(rows, labels, slice, name, task.part(0.5, 1));
        }
    }

    private static void check(SeriesInfo info, Slice slice, String name) throws ProblemException {
        if (info.channels().size() != 1) {
            throw new ProblemException(name + ": a label mask has one channel but this image has "
                    + info.channels().size() + ".");
        }
        if (info.width() != slice.width() || info.height() != slice.height()) {
            throw new ProblemException(name + ": the label mask has " + info.width() + " x " + info.height()
                    + " px but slice " + slice.name() + " has " + slice.width() + " x " + slice.height()
                    + " px; they must be equal.");
        }
    }

    private static Cells cells(LabelRows rows, LabelTable labels, Slice slice, String name, TaskContext task)
            throws ProblemException {
        CellsBuilder cells = new CellsBuilder(slice);
        // cells are finished from top to bottom; place[i] is where label i went
        int[] place = new int[labels.size()];
        rows.visit(new Outlines(labels, cells, place, name), task);
        int[] order = labels.order();
        for (int i = 0; i < order.length; i++) {
            order[i] = place[order[i]];
        }
        return cells.build(order);
    }

    /** The second walk: each label is traced when its last row is complete. */
    private static final class Outlines implements LabelRows.Visitor {
        private final LabelTable labels;
        private final CellsBuilder cells;
        private final int[] place;
        private final String name;
        private final ActiveRuns runs;
        private final OutlineTracer tracer = new OutlineTracer();
        private int[] ending = new int[64];
        private int endings;

        Outlines(LabelTable labels, CellsBuilder cells, int[] place, String name) {
            this.labels = labels;
            this.cells = cells;
            this.place = place;
            this.name = name;
            this.runs = new ActiveRuns(labels.size());
        }

        @Override
        public void run(long label, int y, int x0, int x1) throws ProblemException {
            int i = labels.indexOf(label);
            if (i < 0) {
                throw new ProblemException(name + ": the file changed while it was read; try again.");
            }
            boolean known = runs.length(i) > 0 && runs.of(i)[runs.length(i) - 3] == y;
            runs.add(i, y, x0, x1);
            if (y + 1 == labels.maxY(i) && !known) {
                if (endings == ending.length) {
                    ending = Arrays.copyOf(ending, endings * 2);
                }
                ending[endings++] = i;
            }
        }

        @Override
        public void rowDone(int y) throws ProblemException {
            for (int e = 0; e < endings; e++) {
                finish(ending[e]);
            }
            endings = 0;
        }

        private void finish(int i) throws ProblemException {
            String where = name + ", label " + labels.label(i);
            place[i] = cells.size();
            cells.add(labels.centroidX(i), labels.centroidY(i), labels.count(i), where);
            int boxWidth = labels.maxX(i) - labels.minX(i);
            int boxHeight = labels.maxY(i) - labels.minY(i);
            if ((long) boxWidth * boxHeight <= MAX_BOX) {
                int points =
                        tracer.trace(runs.of(i), runs.length(i), labels.minX(i), labels.minY(i), boxWidth, boxHeight);
                cells.outline(tracer.outline(), 0, points, where);
            }
            runs.release(i);
        }
    }
}
