/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.workspace.Choices.Place;

/** Made the study of {@link VersionSevenTest}, into the folder given as argument; kept to show what is in it. */
final class VersionSevenStudy {
    static final UsedProvider READER = used(Choices.READER, "tiff", "TIFF", "1", "org.cytoloop.readers");
    static final UsedProvider DETECTOR = used(Choices.DETECTOR, "nuclei", "Nuclei", "1", "org.cytoloop.detectors");
    static final UsedProvider TRAINER = used(Choices.TRAINER, "forest", "Forest", "1", "org.cytoloop.classifiers");
    static final UsedProvider SET = used(Choices.FEATURES, "intensity", "Intensity", "2", "org.cytoloop.features");
    static final UsedProvider KNN = used(Choices.TRAINER, "knn", "Nearest neighbours", "1", "org.example.knn");

    private VersionSevenStudy() {}

    static UsedProvider used(String kind, String id, String name, String version, String module) {
        return new UsedProvider(kind, id, name, version, module, "0.1");
    }

    /** A study whose slices, cells and round tell what made them. */
    static Study make(Path folder) throws Exception {
        Study study = Studies.create(folder);
        for (String slice : List.of("A1", "A2")) {
            study.addSlice(Studies.slice(Studies.image(folder, slice), slice), List.of(READER), "TIFF");
            study.setCells(slice, Studies.grid(60), Studies.NUCLEI.by(List.of(DETECTOR, READER)));
        }
        study.label(Studies.batch("A1", 1, 4, Label.ON));
        study.label(Studies.batch("A2", 1, 4, Label.OFF));
        RoundInfo round = study.rounds().add(Studies.round(study), new byte[] {1, 2, 3}, List.of(TRAINER, SET, READER));
        study.storeCalls(study.cellSet("A1").orElseThrow(), round, new float[60], "trainer forest 1 | reader tiff 1");
        return study;
    }

    public static void main(String[] arguments) throws Exception {
        try (Study study = make(Files.createDirectories(Path.of(arguments[0])))) {
            study.choices()
                    .choose(
                            Map.of(
                                    new Place(Choices.TRAINER, Studies.CFOS),
                                    Optional.of(new ProviderChoice(List.of("knn"), Map.of("neighbours", "7")))),
                            List.of(KNN));
            study.choices().choose(Choices.DETECTOR, Choices.STUDY, ProviderChoice.of("spots"));
            study.choices().choose(Choices.FEATURES, Choices.STUDY, ProviderChoice.of("intensity"));
            study.undo();
        }
    }
}
