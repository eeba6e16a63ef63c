/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.StuckCallException;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a trainer does, the user gets one clear sentence that names it. */
@Timeout(30)
class GuardedTrainerTest {
    private static final FeatureSchema SCHEMA =
            new FeatureSchema(List.of(new FeatureSpec("number", "1", "a number", "test", 1)));
    private static final FeatureMatrix TWO = new DenseFeatureMatrix(SCHEMA, 2, new float[][] {{1, 2}});
    private static final TrainingData DATA = TrainingData.unweighted(TWO, new boolean[] {true, false});

    @FunctionalInterface
    private interface Training {
        CellClassifier train(TaskContext task) throws ProblemException;
    }

    private record Strange(Training training) implements ClassifierTrainer {
        @Override
        public String id() {
            return "strange";
        }

        @Override
        public String displayName() {
            return "Strange";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<ParameterSpec> parameters() {
            throw new IllegalStateException("no parameters");
        }

        @Override
        public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task)
                throws ProblemException {
            return training.train(task);
        }

        @Override
        public CellClassifier read(byte[] bytes) {
            throw new ArrayIndexOutOfBoundsException("Index 5 out of bounds for length 2");
        }
    }

    private record Answers(float[] answers, byte[] bytes) implements CellClassifier {
        @Override
        public FeatureSchema schema() {
            return SCHEMA;
        }

        @Override
        public Provenance provenance() {
            return new Provenance("strange", "1", new TreeMap<>(), 1, "0", 1, 1);
        }

        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            return answers;
        }

        @Override
        public byte[] toBytes() {
            return bytes;
        }
    }

    private static CellClassifier train(Training training, TaskContext task) throws ProblemException {
        return GuardedTrainer.of(new Strange(training)).train(DATA, ParameterSet.defaults(List.of()), 1, task);
    }

    private static String problem(Training training) {
        String sentence = assertThrows(ProblemException.class, () -> train(training, TaskContext.quiet(1))
                        .probabilities(TWO, TaskContext.quiet(1)))
                .getMessage();
        assertTrue(sentence.startsWith("The trainer \"strange\" "), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        return sentence;
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void exceptionsAndErrors_becomeOneSentence() {
        assertTrue(problem(task -> {
                    throw new IllegalStateException("table is empty\nsecond line");
                })
                .contains("failed while it trained (IllegalStateException: table is empty);"));
        assertTrue(problem(task -> {
                    throw new NoClassDefFoundError("org/strange/Missing");
                })
                .contains("NoClassDefFoundError: org/strange/Missing"));
        assertTrue(
                problem(task -> new Answers(new float[recurse(0)], new byte[1])).contains("(StackOverflowError)"));
        assertTrue(problem(task -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .contains("ran out of memory"));
        assertTrue(problem(task -> null).contains("gave no classifier"));
    }

    @Test
    void itsOwnSentence_staysAsItIs() {
        ProblemException said = assertThrows(
                ProblemException.class,
                () -> train(
                        task -> {
                            throw new ProblemException("Label some more.");
                        },
                        TaskContext.quiet(1)));
        assertEquals("Label some more.", said.getMessage());
    }

    @Test
    void answersThatAreNoProbabilities_areRefused() {
        assertTrue(problem(task -> new Answers(new float[] {0, Float.NaN}, new byte[1]))
                .contains("gave NaN as"));
        assertTrue(
                problem(task -> new Answers(new float[] {1.5f, 0}, new byte[1])).contains("gave 1.5 as"));
        assertTrue(problem(task -> new Answers(new float[] {-0.1f, 0}, new byte[1]))
                .contains("gave -0.1 as"));
        assertTrue(problem(task -> new Answers(new float[3], new byte[1])).contains("gave 3 answers for 2 cells"));
        assertTrue(problem(task -> new Answers(null, new byte[1])).contains("gave no answers for 2 cells"));
    }

    @Test
    void goodAnswers_passUnchanged() throws Exception {
        float[] answers = {0, 1};
        CellClassifier classifier = train(task -> new Answers(answers, new byte[] {7}), TaskContext.quiet(1));
        assertArrayEquals(answers, classifier.probabilities(TWO, TaskContext.quiet(1)));
        assertArrayEquals(new byte[] {7}, GuardedTrainer.saved(classifier));
        GuardedTrainer guarded = GuardedTrainer.of(new MeanTrainer("1"));
        assertSame(guarded, GuardedTrainer.of(guarded));
    }

    @Test
    void classifierThatCannotBeSaved_isTold() throws Exception {
        CellClassifier classifier = train(task -> new Answers(new float[2], null), TaskContext.quiet(1));
        assertThrows(ProblemException.class, () -> GuardedTrainer.saved(classifier));
    }

    @Test
    void readingAndNamingParameters_areGuardedToo() {
        GuardedTrainer trainer = GuardedTrainer.of(new Strange(task -> null));
        assertTrue(assertThrows(ProblemException.class, () -> trainer.read(new byte[2]))
                .getMessage()
                .contains("failed to read its classifier"));
        assertTrue(assertThrows(ProblemException.class, () -> trainer.parameterValues(Map.of()))
                .getMessage()
                .contains("failed to name its parameters"));
    }

    @Test
    void trainerThatStops_isSimplyCancelled() {
        CancellationException stopped = assertThrows(
                CancellationException.class,
                () -> train(
                        task -> {
                            while (true) {
                                task.checkCancelled();
                                Thread.onSpinWait();
                            }
                        },
                        new CancelledTask(1, 3)));
        assertFalse(stopped instanceof StuckCallException);
    }

    @Test
    void trainerThatNeverStops_isLeftAlone() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        StuckCallException stuck = assertThrows(
                StuckCallException.class,
                () -> train(
                        task -> {
                            boolean over = false;
                            while (!over) {
                                try {
                                    over = end.await(1, TimeUnit.HOURS);
                                } catch (InterruptedException e) {
                                    over = false; // as a trainer does that does not care
                                }
                            }
                            ended.countDown();
                            return null;
                        },
                        new CancelledTask(1, 0)));
        assertTrue(stuck.getMessage().startsWith("The trainer \"strange\" did not stop"), stuck.getMessage());
        end.countDown();
        assertTrue(ended.await(10, TimeUnit.SECONDS), "its thread ends when it will");
    }
}
