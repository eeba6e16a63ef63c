/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cytoloop.core.model.Label;

/** Made the study of {@link VersionTwoTest}, into the folder given as argument; kept to show what is in it. */
final class VersionTwoStudy {
    private VersionTwoStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2", "B1")) {
            study.label(Studies.batch("A1", 2, 31, Label.ON));
            study.label(Studies.click(Studies.PV, "B1", 4, Label.OFF));
            study.setDetails(Map.of(
                    "A1", new SliceDetails("M2", "lesion", 0.5, true),
                    "A2", new SliceDetails("M2", "control", Double.NaN, false)));
            study.removeSlice("B1");
            study.setDetails(Map.of("A2", study.details("A2").withTraining(true)));
            study.undo();
        }
    }
}
