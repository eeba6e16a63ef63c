/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** A study of six slices of 1000 x 1000 px, each with 2500 cells on a grid of 20 px, on a desk. */
public final class CropsFixture implements AutoCloseable {
    public static final String CFOS = "2";
    public static final DisplaySettings DISPLAY = new DisplaySettings(
            List.of(
                    new ChannelDisplay("DAPI", 0x0000ff, 100, 900, true),
                    new ChannelDisplay("cFos", 0x00ff00, 100, 200, true),
                    new ChannelDisplay("PV", 0xff0000, 0, 1, true)),
            2);
    private static final int ACROSS = 50;

    public final Desk desk = new Desk();
    public final Path folder;
    public final OpenStudy open;

    public CropsFixture(Path folder) throws Exception {
        this.folder = folder;
        StudySettings settings =
                new StudySettings("test", DetectionMode.SHARED, "1", List.of(new Staining("cFos", CFOS)));
        Study study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        for (int i = 1; i <= 6; i++) {
            String name = "A" + i;
            Path image = DotsFormat.write(image(name), 1000, 1000);
            study.addSlice(new Slice(
                    name, "M1", "", new ImageLocation(List.of(image), 0), 1000, 1000, 0.5, DotsFormat.channels(), ""));
            study.setCells(name, grid(), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        open = new OpenStudy(study);
        edt(() -> desk.put(open));
    }

    /** The image of a slice. */
    public Path image(String slice) {
        return folder.resolve("images").resolve(slice + ".dots");
    }

    private static Cells grid() {
        float[] x = new float[ACROSS * ACROSS];
        float[] y = new float[x.length];
        float[] area = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) x(i + 1);
            y[i] = (float) y(i + 1);
            area[i] = 95;
        }
        return Cells.points(x, y, area);
    }

    /** Column of the cell with that number. */
    public static double x(int number) {
        return 10.5 + 20 * ((number - 1) % ACROSS);
    }

    /** Row of the cell with that number. */
    public static double y(int number) {
        return 10.5 + 20 * ((number - 1) / ACROSS);
    }

    /** A cell by number. */
    public static CellRef cell(String slice, int number) {
        return new CellRef(slice, number);
    }

    /** Does something on the EDT and waits for it. */
    public static void edt(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    /** Asks something on the EDT. */
    public static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
