/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A study.db that version 6 wrote opens for ever. The file was written once (by {@link VersionSixStudy}) and is never
 * written again; what a later version adds gets a file and a test of its own.
 */
class VersionSixTest {
    @TempDir
    Path folder;

    private Path study(int version) throws Exception {
        Path study = Files.createDirectory(folder.resolve("old.cytoloop"));
        try (InputStream in =
                new GZIPInputStream(VersionSixTest.class.getResourceAsStream("study-v" + version + ".db.gz"))) {
            Files.copy(in, study.resolve("study.db"));
        }
        return study;
    }

    private static List<TrainingBalance> balances(Study study) {
        return study.rounds().of(Studies.CFOS).stream().map(RoundInfo::balance).toList();
    }

    @Test
    void open_studyOfVersionSix_hasBalances() throws Exception {
        try (Study open = Study.open(study(6), "Carl")) {
            assertEquals(List.of(), open.verify());
            assertEquals(TrainingBalance.weights(0.75), open.balances().of(Studies.CFOS));
            assertEquals(TrainingBalance.subsample(1 / 3.0), open.balances().of(Studies.PV));
            assertEquals(List.of(TrainingBalance.AS_LABELLED, TrainingBalance.weights(0.75)), balances(open));
            assertEquals("took the balance of cFos: as labelled", open.redo().orElseThrow());
            open.undo();
            assertEquals(
                    "took the balance of PV: 33.3 % ON by sub-sampling",
                    open.undo().orElseThrow());
            assertEquals(
                    "took the balance of cFos: 75 % ON by weights (round 2)",
                    open.undo().orElseThrow());
            assertEquals(TrainingBalance.AS_LABELLED, open.balances().of(Studies.CFOS));
            assertEquals(1, open.rounds().current(Studies.CFOS).orElseThrow().number());
            assertEquals(List.of(), open.verify());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void open_olderStudy_isBroughtForward_andItsRoundsTellTheirBalance(int version) throws Exception {
        Path study = study(version);
        for (int i = 0; i < 2; i++) {
            try (Study open = Study.open(study, "Carl")) {
                List<RoundInfo> rounds = open.rounds().of(Studies.CFOS);
                for (RoundInfo round : rounds) {
                    assertEquals(
                            TrainingBalance.ofWeight(round.onWeight(), round.samplesOn(), round.samplesOff()),
                            round.balance());
                    open.rounds().trainedCells(round);
                }
                assertEquals(version == 4 && !rounds.isEmpty(), rounds.stream().anyMatch(r -> r.onWeight() != 1));
                assertEquals(
                        i == 0 ? TrainingBalance.AS_LABELLED : TrainingBalance.weights(0.5),
                        open.balances().of(Studies.CFOS));
                open.balances().take(Studies.CFOS, TrainingBalance.weights(0.5));
                assertEquals(List.of(), open.verify());
            }
        }
    }
}
