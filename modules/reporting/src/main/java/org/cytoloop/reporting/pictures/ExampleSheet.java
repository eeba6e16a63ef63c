/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.CropPainter;
import org.cytoloop.operations.CellSize;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.reporting.pictures.ExampleChoice.Called;
import org.cytoloop.workspace.Study;

/** One picture of several cells: all channels above, the marker alone below. */
final class ExampleSheet {
    /** Cells in a row. */
    static final int ACROSS = 8;

    private static final int SIDE = 96;
    private static final int GAP = 4;
    private static final double DIAMETERS = 4;

    private final Study study;
    private final Staining staining;
    private final TaskContext task;

    ExampleSheet(Study study, Staining staining, TaskContext task) {
        this.study = study;
        this.staining = staining;
        this.task = task;
    }

    /** The picture; empty when there is no cell, or none whose image can be read. */
    Optional<BufferedImage> of(List<Called> cells) throws ProblemException {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int rows = (cells.size() - 1) / ACROSS + 1;
        int across = Math.min(ACROSS, cells.size());
        BufferedImage sheet = new BufferedImage(
                across * (SIDE + GAP) - GAP, rows * (2 * SIDE + 2 * GAP) - GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        try {
            Map<String, List<Integer>> bySlice = IntStream.range(0, cells.size())
                    .boxed()
                    .collect(
                            Collectors.groupingBy(i -> cells.get(i).cell().slice(), TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Integer>> slice : bySlice.entrySet()) {
                paint(g, slice.getKey(), slice.getValue(), cells);
            }
        } finally {
            g.dispose();
        }
        return Optional.of(sheet);
    }

    private void paint(Graphics2D g, String name, List<Integer> places, List<Called> all) throws ProblemException {
        Slice slice = study.slice(name).orElseThrow();
        Cells cells = study.cells(name);
        double size = DIAMETERS * CellSize.diameter(study.cellSet(name), cells);
        int channel = StudyImages.channelIndex(slice, staining.channel());
        try (OpenSlice open = OpenSlice.of(study, slice, task)) {
            for (int place : places) {
                task.checkCancelled();
                int index = all.get(place).cell().cell() - 1;
                int left = place % ACROSS * (SIDE + GAP);
                int top = place / ACROSS * (2 * SIDE + 2 * GAP);
                int[] composite =
                        CropPainter.crop(open.series(), open.display(), cells.x(index), cells.y(index), size, SIDE);
                int[] marker = CropPainter.cropChannel(
                        open.series(), open.display(), cells.x(index), cells.y(index), size, SIDE, channel);
                g.drawImage(PngFile.picture(composite, SIDE, SIDE), left, top, null);
                g.drawImage(PngFile.picture(marker, SIDE, SIDE), left, top + SIDE, null);
            }
        }
    }
}
