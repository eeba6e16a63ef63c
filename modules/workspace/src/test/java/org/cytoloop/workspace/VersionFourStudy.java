/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;

/** Made the study of {@link VersionFourTest}, into the folder given as argument; kept to show what is in it. */
final class VersionFourStudy {
    private VersionFourStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            study.label(Studies.batch("A1", 1, 4, Label.ON));
            study.label(Studies.batch("A2", 1, 4, Label.OFF));
            float[] grouped = {1, 0.5f, Float.NaN, 0.25f, 0, 0, 0.125f, 1};
            RoundInfo first = study.rounds()
                    .add(
                            Studies.round(
                                    Studies.CFOS,
                                    study.samples(Studies.CFOS),
                                    2.5,
                                    new OutOfFoldCalls(grouped, new float[8])),
                            new byte[] {1, 2, 3});
            study.rounds().add(Studies.round(study), new byte[] {4});
            study.rounds().annotate(first, "with weight", "a note");
            study.rounds().makeCurrent(first);
            study.rounds().setThreshold(first, 0.625);
            Studies.exam(study, Studies.CFOS, new CellRef("A1", 3), new CellRef("A2", 50), new CellRef("A1", 20));
            study.exams().answer(Studies.CFOS, new CellRef("A1", 3), Label.ON);
            study.exams().answer(Studies.CFOS, new CellRef("A2", 50), Label.UNSURE);
            study.exams().answer(Studies.CFOS, new CellRef("A1", 20), Label.OFF);
            study.setCells("A1", Studies.grid(10), Studies.NUCLEI);
            study.exams().close(Studies.CFOS);
            study.setAnnotator("Ben");
            study.exams().correct(Studies.CFOS, new CellRef("A1", 3), Label.OFF, "slipped");
            Studies.exam(study, Studies.CFOS, new CellRef("A1", 8));
            study.exams().answer(Studies.CFOS, new CellRef("A1", 8), Label.ON);
            study.undo();
        }
    }
}
