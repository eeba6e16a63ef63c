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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads label and read one study at once. */
class ThreadsTest {
    private static final int THREADS = 4;
    private static final int LABELS = 40;

    @TempDir
    Path folder;

    @Test
    void manyWritersAndReaders_seeWholeChangesInJournalOrder() throws Exception {
        try (Study study = Studies.withCells(folder, THREADS * LABELS, "A1")) {
            List<Long> told = new ArrayList<>();
            study.addListener(event -> told.add(event.seq()));
            ExecutorService pool = Executors.newFixedThreadPool(THREADS + 1);
            try {
                List<Future<Integer>> results = new ArrayList<>();
                for (int t = 0; t < THREADS; t++) {
                    int first = 1 + t * LABELS;
                    results.add(pool.submit(labelling(study, first)));
                }
                results.add(pool.submit(reading(study)));
                for (Future<Integer> result : results) {
                    assertEquals(LABELS, result.get());
                }
            } finally {
                pool.shutdownNow();
            }
            assertEquals(THREADS * LABELS, study.samples(Studies.CFOS).size());
            assertEquals(LongStream.rangeClosed(4, 3 + THREADS * LABELS).boxed().toList(), told);
            assertEquals(List.of(), study.verify());
        }
    }

    private static Callable<Integer> labelling(Study study, int firstCell) {
        return () -> {
            int done = 0;
            for (int i = 0; i < LABELS; i++) {
                study.label(Studies.click(Studies.CFOS, "A1", firstCell + i, Label.ON));
                // what was acknowledged is seen at once by the thread that did it
                int cell = firstCell + i;
                if (study.samples(Studies.CFOS).stream().anyMatch(s -> s.cell().cell() == cell)) {
                    done++;
                }
            }
            return done;
        };
    }

    private static Callable<Integer> reading(Study study) {
        return () -> {
            int last = 0;
            for (int i = 0; i < LABELS; i++) {
                List<Sample> samples = study.samples(Studies.CFOS);
                assertTrue(samples.size() >= last);
                last = samples.size();
                study.cells("A1");
            }
            return LABELS;
        };
    }

    @Test
    void rulesRepeatsAndMemory_areReadWhileTheyAreWritten() throws Exception {
        try (Study study = Studies.withCells(folder, LABELS, "A1")) {
            for (int cell = 1; cell <= LABELS; cell++) {
                study.label(Studies.click(Studies.CFOS, "A1", cell, Label.ON));
            }
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService pool = Executors.newFixedThreadPool(3);
            try {
                Future<?> writer = pool.submit(() -> {
                    try {
                        for (int i = 1; i <= LABELS; i++) {
                            CellRef cell = new CellRef("A1", i);
                            study.rulebook()
                                    .save(Studies.CFOS, new RuleDraft("rule " + i, "", List.of(), List.of(), ""));
                            study.repeats().read(Studies.CFOS, cell, Label.OFF);
                            study.memory().keep(Studies.CFOS, cell, "reason " + i);
                            study.label(Studies.click(Studies.CFOS, "A1", i, Label.OFF));
                        }
                    } finally {
                        writing.set(false);
                    }
                    return null;
                });
                List<Future<Integer>> readers = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    readers.add(pool.submit(() -> consistentReads(study, writing)));
                }
                writer.get();
                for (Future<Integer> reader : readers) {
                    assertTrue(reader.get() > 0);
                }
            } finally {
                pool.shutdownNow();
            }
            assertEquals(LABELS, study.rulebook().versions(Studies.CFOS).size());
            assertEquals(LABELS, study.repeats().all(Studies.CFOS).size());
            assertEquals(List.of(), study.memory().kept(Studies.CFOS));
            assertEquals(List.of(), study.verify());
        }
    }

    private static int consistentReads(Study study, AtomicBoolean writing) {
        int reads = 0;
        do {
            int rules = study.rulebook().versions(Studies.CFOS).size();
            int repeats = study.repeats().all(Studies.CFOS).size();
            assertTrue(study.rulebook().versions(Studies.CFOS).size() >= rules);
            assertTrue(repeats >= rules - 1, "a repeat follows each rule");
            for (int cell = 1; cell <= LABELS; cell++) {
                List<GivenLabel> given = study.memory().given(Studies.CFOS, new CellRef("A1", cell));
                assertEquals(Label.ON, given.get(0).label());
                assertTrue(given.size() <= 2);
            }
            reads++;
        } while (writing.get());
        return reads;
    }

    @Test
    void examsAndRounds_areReadWhileTheyAreWritten_eachAnswerWhole() throws Exception {
        try (Study study = Studies.withCells(folder, 200, "A1")) {
            study.label(Studies.batch("A1", 150, 20, Label.ON));
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService pool = Executors.newFixedThreadPool(3);
            try {
                Future<?> writer = pool.submit(() -> {
                    try {
                        for (int i = 1; i <= 25; i++) {
                            CellRef cell = new CellRef("A1", i);
                            Studies.exam(study, Studies.CFOS, cell);
                            study.exams().answer(Studies.CFOS, cell, Label.ON);
                            study.exams().close(Studies.CFOS);
                            RoundInfo round = study.rounds().add(Studies.round(study), new byte[] {1});
                            study.rounds().annotate(round, "round " + i, "");
                        }
                    } finally {
                        writing.set(false);
                    }
                    return null;
                });
                List<Future<Integer>> readers = new ArrayList<>();
                for (int r = 0; r < 2; r++) {
                    readers.add(pool.submit(() -> {
                        int reads = 0;
                        do {
                            int rounds = study.rounds().of(Studies.CFOS).size();
                            List<ExamCell> cells = study.exams().cells(Studies.CFOS);
                            assertTrue(cells.size() >= rounds, "a round follows each draw");
                            assertTrue(study.exams().reserved(Studies.CFOS).size() >= cells.size());
                            Optional<RoundInfo> current = study.rounds().current(Studies.CFOS);
                            assertTrue(rounds == 0 || current.orElseThrow().number() >= rounds);
                            reads++;
                        } while (writing.get());
                        return reads;
                    }));
                }
                writer.get();
                for (Future<Integer> reader : readers) {
                    assertTrue(reader.get() > 0);
                }
            } finally {
                pool.shutdownNow();
            }
            assertEquals(25, study.rounds().of(Studies.CFOS).size());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void answersAndVerdicts_areReadWhileTheyAreWritten_eachAnswerWhole() throws Exception {
        try (Study study = Studies.withCells(folder, 200, "A1")) {
            study.label(Studies.batch("A1", 150, 20, Label.ON));
            RoundInfo round = study.rounds().add(Studies.round(study), new byte[] {1});
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService pool = Executors.newFixedThreadPool(3);
            try {
                Future<?> writer = pool.submit(() -> {
                    try {
                        for (int i = 1; i <= LABELS; i++) {
                            Question question = new Question(new CellRef("A1", i), "m", 1, 0.5f, Label.OFF);
                            study.label(Studies.click(Studies.CFOS, "A1", i, Label.ON)
                                    .withQuestions(List.of(question)));
                            study.reviews().save(round, "A1", Verdict.values()[i % 3], List.of(), "note " + i);
                        }
                    } finally {
                        writing.set(false);
                    }
                    return null;
                });
                List<Future<Integer>> readers = new ArrayList<>();
                for (int r = 0; r < 2; r++) {
                    readers.add(pool.submit(() -> {
                        int reads = 0;
                        do {
                            for (Finding finding : study.findings().of(Studies.CFOS)) {
                                CellRef cell = finding.question().cell();
                                assertEquals(
                                        Optional.of(finding), study.findings().standing(Studies.CFOS, cell));
                            }
                            int judged = study.reviews()
                                    .of(round, "A1")
                                    .map(review ->
                                            Integer.parseInt(review.note().substring(5)))
                                    .orElse(0);
                            assertTrue(study.findings().of(Studies.CFOS).size() >= judged);
                            assertTrue(study.reviews().of(Studies.CFOS).size() <= 1);
                            reads++;
                        } while (writing.get());
                        return reads;
                    }));
                }
                writer.get();
                for (Future<Integer> reader : readers) {
                    assertTrue(reader.get() > 0);
                }
            } finally {
                pool.shutdownNow();
            }
            assertEquals(LABELS, study.findings().of(Studies.CFOS).size());
            assertEquals(List.of(), study.verify());
        }
    }
}
