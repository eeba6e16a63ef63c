/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

public final class CropsFixture extends StudyOnDesk {
    /** Channel of the staining. */
    public static final String CHANNEL = "2";

    public static final DisplaySettings DISPLAY = new DisplaySettings(
            List.of(
                    new ChannelDisplay("DAPI", 0x0000ff, 100, 900, true),
                    new ChannelDisplay("cFos", 0x00ff00, 100, 200, true),
                    new ChannelDisplay("PV", 0xff0000, 0, 1, true)),
            2);
    private static final int ACROSS = 50;

    private final Path folder;

    public CropsFixture(Path folder) throws Exception {
        super(
                StudyPlan.small()
                        .with(List.of("A1", "A2", "A3", "A4", "A5", "A6"), ACROSS * ACROSS, ACROSS)
                        .make(folder),
                new Desk());
        this.folder = folder;
        arrive();
    }

    /** The image of a slice. */
    public Path image(String slice) {
        return folder.resolve("images").resolve(slice + ".dots");
    }

    /** Column of the cell with that number. */
    public static double x(int number) {
        return 10.5 + 20 * ((number - 1) % ACROSS);
    }

    /** Row of the cell with that number. */
    public static double y(int number) {
        return 10.5 + 20 * ((number - 1) / ACROSS);
    }
}
