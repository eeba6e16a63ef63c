/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;

/** Made the study of {@link VersionSixTest}, into the folder given as argument; kept to show what is in it. */
final class VersionSixStudy {
    private VersionSixStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            study.label(Studies.batch("A1", 1, 4, Label.ON));
            study.label(Studies.batch("A2", 1, 4, Label.OFF));
            RoundInfo first = study.rounds().add(Studies.round(study), new byte[] {1, 2, 3});
            RoundInfo second = study.rounds()
                    .add(Studies.round(Studies.CFOS, study.samples(Studies.CFOS), 3, null), new byte[] {4});
            study.balances().take(Studies.CFOS, TrainingBalance.weights(0.75), second, first);
            study.setAnnotator("Ben");
            study.balances().take(Studies.PV, TrainingBalance.subsample(1 / 3.0));
            study.balances().take(Studies.CFOS, TrainingBalance.AS_LABELLED);
            study.undo();
        }
    }
}
