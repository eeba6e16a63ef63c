/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.workspace.LabelCommand.Assignment;

/** Made the study of {@link VersionOneTest}, into the folder given as argument; kept to show what is in it. */
final class VersionOneStudy {
    private VersionOneStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1")) {
            study.fixFeatureContext(new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 12.5, true));
            study.label(Studies.batch("A1", 2, 31, Label.ON));
            study.label(LabelCommand.flip(
                    Studies.CFOS, List.of(new Assignment(new CellRef("A1", 4), Label.OFF, Double.NaN)), 2));
            RoundInfo round = study.rounds()
                    .add(
                            new RoundDraft(
                                    Studies.CFOS,
                                    "random-forest",
                                    "1",
                                    new TreeMap<>(Map.of("trees", "100")),
                                    7,
                                    0.5,
                                    study.samples(Studies.CFOS),
                                    "aa",
                                    List.of("intensity"),
                                    "bb",
                                    Map.of("grouped.f1", 0.9),
                                    1,
                                    null),
                            new byte[] {1, 2, 3});
            study.rounds().setThreshold(round, 0.75);
            study.setCells("A1", withoutSecondCell(study.cells("A1")), Studies.NUCLEI);
            float[] calls = new float[59];
            Arrays.fill(calls, 0.25f);
            study.storeCalls("A1", round, calls);
            study.label(Studies.click(Studies.PV, "A1", 9, Label.UNSURE));
            study.undo();
        }
    }

    private static Cells withoutSecondCell(Cells cells) {
        float[] x = new float[cells.size() - 1];
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = cells.x(i == 0 ? 0 : i + 1);
            y[i] = cells.y(i == 0 ? 0 : i + 1);
        }
        return Cells.points(x, y, new float[x.length]);
    }
}
