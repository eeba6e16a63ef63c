/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.workspace.Choices.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A study.db that version 7 wrote opens for ever. The file was written once (by {@link VersionSevenStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionSevenTest {
    @TempDir
    Path folder;

    private Path study(int version) throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in =
                new GZIPInputStream(VersionSevenTest.class.getResourceAsStream("study-v" + version + ".db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        return study;
    }

    @Test
    void open_studyOfVersionSeven_hasChoicesAndMakers() throws Exception {
        try (Study open = Study.open(study(7), "Carl")) {
            assertEquals(List.of(), open.verify());
            ProviderChoice knn = new ProviderChoice(List.of("knn"), Map.of("neighbours", "7"));
            assertEquals(
                    Map.of(
                            new Place(Choices.TRAINER, Studies.CFOS),
                            knn,
                            new Place(Choices.DETECTOR, Choices.STUDY),
                            ProviderChoice.of("spots")),
                    open.choices().all());
            RoundInfo round = open.rounds().current(Studies.CFOS).orElseThrow();
            assertEquals(
                    List.of(VersionSevenStudy.TRAINER, VersionSevenStudy.SET, VersionSevenStudy.READER),
                    open.provenance().of(round));
            CellSetInfo cells = open.cellSet("A1").orElseThrow();
            assertEquals(
                    List.of(VersionSevenStudy.DETECTOR, VersionSevenStudy.READER),
                    open.provenance().of(cells));
            assertEquals(List.of(VersionSevenStudy.READER), open.provenance().ofSlice("A2"));
            assertEquals("TIFF", open.provenance().format("A2"));
            assertEquals(Optional.of("trainer forest 1 | reader tiff 1"), open.callsMadeBy(cells, round));
            assertTrue(open.provenance().remembered().contains(VersionSevenStudy.KNN));
            assertEquals("chose the feature sets intensity", open.redo().orElseThrow());
            open.undo();
            assertEquals("chose the detector spots", open.undo().orElseThrow());
            assertEquals(
                    "chose the trainer knn for cFos (neighbours 7)", open.undo().orElseThrow());
            assertEquals(Map.of(), open.choices().all());
            assertEquals(List.of(), open.verify());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void open_olderStudy_isBroughtForward_andTellsTheIdsItKnows(int version) throws Exception {
        Path study = study(version);
        for (int i = 0; i < 2; i++) {
            try (Study open = Study.open(study, "Carl")) {
                for (RoundInfo round : open.rounds().of(Studies.CFOS)) {
                    assertEquals(
                            List.of(
                                    new UsedProvider(Choices.TRAINER, round.trainer(), "", "1", "", ""),
                                    new UsedProvider(Choices.FEATURES, "intensity", "", "", "", "")),
                            open.provenance().of(round));
                }
                CellSetInfo cells = open.cellSet("A1").orElseThrow();
                assertEquals(
                        List.of(new UsedProvider(Choices.DETECTOR, "nuclei", "", "", "", "")),
                        open.provenance().of(cells));
                assertEquals(List.of(), open.provenance().ofSlice("A1"));
                for (RoundInfo round : open.rounds().of(Studies.CFOS)) {
                    assertEquals(Optional.empty(), open.callsMadeBy(cells, round));
                }
                assertEquals(
                        i == 0 ? ProviderChoice.USUAL : ProviderChoice.of("knn"),
                        open.choices().of(Choices.TRAINER, Studies.CFOS));
                open.choices().choose(Choices.TRAINER, Choices.STUDY, ProviderChoice.of("knn"));
                assertEquals(List.of(), open.verify());
            }
        }
    }
}
