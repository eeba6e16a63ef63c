/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that labels, answers, judges, detects, trains, balances, gives exams and undoes at random moments, again
 * and again on the same study; the property {@code cytoloop.kills} says how often.
 */
class KillTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void kill_atAnyMoment_losesNothingAcknowledged() throws Exception {
        Logger.getLogger("org.cytoloop.workspace.lock").setLevel(Level.WARNING);
        int kills = Integer.getInteger("cytoloop.kills", 15);
        SeededRandom random = new SeededRandom(20260101);
        Path study;
        try (Study made = Studies.withCells(folder, 1000, "A1")) {
            study = made.folder();
        }
        long acknowledged = 0;
        for (int k = 0; k < kills; k++) {
            List<String> lines = workAndKill(study, random, k);
            try (Study open = Study.open(study, "parent")) {
                for (String line : lines) {
                    String[] words = line.split(" ");
                    long seq = Long.parseLong(words[0]);
                    JournalEvent event = open.journal(seq, 1).get(0);
                    assertEquals(seq, event.seq());
                    assertEquals(words[1], Integer.toString(event.payload().hashCode()), "event " + seq);
                    acknowledged++;
                }
                assertEquals(List.of(), open.verify());
                assertEquals(open.replay().samples(), open.samples(Studies.CFOS));
                open.rounds().of(Studies.CFOS).forEach(round -> assertModelReadable(open, round));
                int cells = open.cells("A1").size();
                assertTrue(cells >= 900 || cells == 0 && open.cellSet("A1").isEmpty());
                assertTrue(open.samples(Studies.CFOS).stream()
                        .noneMatch(sample -> open.exams().reserved(Studies.CFOS).contains(sample.cell())));
            }
        }
        assertTrue(acknowledged > kills, acknowledged + " events were acknowledged");
    }

    private static void assertModelReadable(Study study, RoundInfo round) {
        try {
            assertEquals(50_000, study.rounds().model(round).length);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> workAndKill(Path study, SeededRandom random, int seed) throws Exception {
        List<String> lines = new ArrayList<>();
        try (ChildProcess child = new ChildProcess(KilledChild.class, study.toString(), Integer.toString(seed))) {
            assertEquals("open", child.line());
            for (int i = random.nextInt(40); i >= 0; i--) {
                lines.add(child.line());
            }
            // somewhere inside the next transaction
            long until = System.nanoTime() + random.nextInt(4_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                lines.add(line);
            }
        }
        // the last line may have been cut
        String last = lines.get(lines.size() - 1);
        if (!last.matches("\\d+ -?\\d+")) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
