/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

/** What every {@link ClassifierTrainer} must hold. Authors of trainers subclass it and name theirs. */
public abstract class ClassifierTrainerContract {
    private static final long SEED = 7;
    /** Every training asks at least so often whether to stop. */
    private static final int STOPS = 2;

    /** The trainer under test. */
    protected abstract ClassifierTrainer trainer();

    /** A schema of features f00, f01, ... */
    protected static FeatureSchema schema(int features) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int i = 0; i < features; i++) {
            specs.add(new FeatureSpec(String.format("f%02d", i), "1", "Feature " + i + ".", "synthetic", 1));
        }
        return new FeatureSchema(specs);
    }

    /**
     * Two overlapping classes: ON is shifted by 2 standard deviations in the first two features; the third is constant,
     * the fourth empty, the others noise of which a share is missing.
     */
    protected static TrainingData samples(int rows, int features, double missing, long seed) {
        SeededRandom random = new SeededRandom(seed);
        float[][] columns = new float[features][rows];
        boolean[] on = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            on[row] = row < 2 ? row == 0 : random.nextDouble() < 0.4;
            for (int column = 0; column < features; column++) {
                double value = random.nextGaussian() + (on[row] && column < 2 ? 2 : 0);
                boolean lost = random.nextDouble() < missing;
                columns[column][row] =
                        column == 2 ? 5 : column == 3 || lost && column > 3 ? Float.NaN : (float) (100 * value);
            }
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(schema(features), rows, columns), on);
    }

    private ParameterSet defaults() {
        return ParameterSet.defaults(trainer().parameters());
    }

    private CellClassifier train(TrainingData data, int threads) throws ProblemException {
        return trainer().train(data, defaults(), SEED, TaskContext.quiet(threads));
    }

    private static float[] predict(CellClassifier classifier, FeatureMatrix features) throws ProblemException {
        return classifier.probabilities(features, TaskContext.quiet(2));
    }

    @Test
    void describesItself() {
        Described.assertWell(trainer());
        Described.assertWell(trainer().parameters());
    }

    @Test
    void learnsToTellOverlappingClassesApart() throws ProblemException {
        CellClassifier classifier = train(samples(300, 8, 0.1, 1), 2);
        TrainingData unseen = samples(2000, 8, 0.1, 2);
        float[] p = predict(classifier, unseen.features());
        // the best possible is about .977: the distance of the classes is 2 * sqrt(2)
        assertTrue(areaUnderCurve(p, unseen.on()) > 0.94, "AUC " + areaUnderCurve(p, unseen.on()));
    }

    @Test
    void probabilities_areWithinZeroAndOneForAnyInput() throws ProblemException {
        CellClassifier classifier = train(samples(200, 6, 0.2, 3), 2);
        float[] odd = {
            0,
            -0f,
            Float.MIN_VALUE,
            Float.MAX_VALUE,
            -Float.MAX_VALUE,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY
        };
        SeededRandom random = new SeededRandom(4);
        float[][] columns = new float[6][3000];
        for (float[] column : columns) {
            for (int row = 0; row < column.length; row++) {
                column[row] = odd[random.nextInt(odd.length)];
            }
        }
        for (float p : predict(classifier, new DenseFeatureMatrix(schema(6), 3000, columns))) {
            assertTrue(p >= 0 && p <= 1, "p " + p);
        }
    }

    @Test
    void makingReady_asOftenAsOneLikes_changesNoResult() throws ProblemException {
        TrainingData data = samples(200, 6, 0.2, 5);
        byte[] before = train(data, 2).toBytes();
        trainer().makeReady();
        trainer().makeReady();
        assertArrayEquals(before, train(data, 2).toBytes());
    }

    @Test
    void probabilities_ofARowDependOnThatRowOnly() throws ProblemException {
        CellClassifier classifier = train(samples(200, 6, 0.2, 5), 2);
        FeatureMatrix features = samples(1500, 6, 0.2, 6).features();
        float[] all = predict(classifier, features);
        int[] backwards = new int[features.rows()];
        for (int i = 0; i < backwards.length; i++) {
            backwards[i] = backwards.length - 1 - i;
        }
        float[] reversed = predict(classifier, features.selectRows(backwards));
        for (int i = 0; i < all.length; i++) {
            assertEquals(all[i], reversed[backwards[i]], 0);
        }
        assertEquals(all[700], predict(classifier, features.selectRows(new int[] {700}))[0], 0);
        assertEquals(0, predict(classifier, features.selectRows(new int[0])).length);
    }

    @Test
    void probabilities_areTheSameOnAnyNumberOfThreads() throws ProblemException {
        CellClassifier classifier = train(samples(200, 6, 0.2, 7), 2);
        FeatureMatrix features = samples(5000, 6, 0.2, 8).features();
        float[] one = classifier.probabilities(features, TaskContext.quiet(1));
        assertArrayEquals(one, classifier.probabilities(features, TaskContext.quiet(2)));
        assertArrayEquals(one, classifier.probabilities(features, TaskContext.quiet(5)));
    }

    @Test
    void sameDataAndSeed_giveTheSameBytesOnAnyNumberOfThreads() throws ProblemException {
        TrainingData data = samples(250, 9, 0.1, 9);
        byte[] one = train(data, 1).toBytes();
        assertArrayEquals(one, train(data, 4).toBytes());
        assertArrayEquals(one, train(data, 1).toBytes());
    }

    @Test
    void twoSamples_areEnough() throws ProblemException {
        TrainingData data = samples(2, 5, 0, 10);
        for (float p : predict(train(data, 2), data.features())) {
            assertTrue(p >= 0 && p <= 1);
        }
    }

    @Test
    void oneClassOnly_isToldToTheUser() {
        TrainingData data = samples(20, 5, 0, 11);
        for (boolean all : new boolean[] {true, false}) {
            boolean[] on = new boolean[20];
            Arrays.fill(on, all);
            TrainingData oneSided = TrainingData.unweighted(data.features(), on);
            assertSentence(assertThrows(ProblemException.class, () -> train(oneSided, 1)));
        }
        TrainingData none = data.select(new int[0]);
        assertSentence(assertThrows(ProblemException.class, () -> train(none, 1)));
    }

    @Test
    void featuresThatTellNothing_giveTheShareOfOn() throws ProblemException {
        float[][] columns = new float[2][40];
        Arrays.fill(columns[0], 3);
        Arrays.fill(columns[1], Float.NaN);
        boolean[] on = new boolean[40];
        Arrays.fill(on, 0, 10, true);
        FeatureMatrix features = new DenseFeatureMatrix(schema(2), 40, columns);
        float p = predict(train(TrainingData.unweighted(features, on), 2), features)[0];
        assertEquals(0.25, p, 0.06);
    }

    @Test
    void duplicatedRowsWithOppositeLabels_followTheWeights() throws ProblemException {
        FeatureMatrix twenty = samples(20, 4, 0, 12).features();
        int[] twice = new int[40];
        boolean[] on = new boolean[40];
        double[] weights = new double[40];
        for (int i = 0; i < 40; i++) {
            twice[i] = i % 20;
            on[i] = i < 20;
            weights[i] = i < 20 ? 9 : 1;
        }
        FeatureMatrix features = twenty.selectRows(twice);
        double heavyOn = mean(predict(train(new TrainingData(features, on, weights), 2), twenty));
        for (int i = 0; i < 40; i++) {
            weights[i] = 10 - weights[i];
        }
        double heavyOff = mean(predict(train(new TrainingData(features, on, weights), 2), twenty));
        assertTrue(heavyOn > 0.7 && heavyOff < 0.3, heavyOn + " " + heavyOff);
    }

    @Test
    void provenance_tellsWhereTheClassifierComesFrom() throws ProblemException {
        TrainingData data = samples(60, 5, 0, 13);
        CellClassifier.Provenance from = train(data, 2).provenance();
        assertEquals(trainer().id(), from.trainer());
        assertEquals(trainer().version(), from.trainerVersion());
        assertEquals(defaults().asMap(), from.parameters());
        assertEquals(SEED, from.seed());
        assertTrue(from.trainingHash().matches("[0-9a-f]{64}"), from.trainingHash());
        assertEquals(60, from.on() + from.off());
        boolean[] on = data.on().clone();
        on[5] = !on[5];
        String other = train(TrainingData.unweighted(data.features(), on), 2)
                .provenance()
                .trainingHash();
        assertNotEquals(from.trainingHash(), other);
    }

    @Test
    void saved_andRead_isTheSameClassifier() throws ProblemException {
        CellClassifier classifier = train(samples(300, 8, 0.1, 14), 2);
        byte[] bytes = classifier.toBytes();
        CellClassifier read = trainer().read(bytes);
        assertEquals(classifier.schema(), read.schema());
        assertEquals(classifier.provenance(), read.provenance());
        assertArrayEquals(bytes, read.toBytes());
        FeatureMatrix features = samples(3000, 8, 0.1, 15).features();
        assertArrayEquals(predict(classifier, features), predict(read, features));
    }

    @Test
    void damagedBytes_areRefusedInASentence() throws ProblemException {
        byte[] bytes = train(samples(40, 5, 0.1, 16), 2).toBytes();
        assertSentence(assertThrows(ProblemException.class, () -> trainer().read(new byte[0])));
        for (int i = 1; i <= 10; i++) {
            byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * (i / 11.0)));
            assertSentence(assertThrows(ProblemException.class, () -> trainer().read(cut)));
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
        assertSentence(assertThrows(ProblemException.class, () -> trainer().read(longer)));
    }

    @Test
    void mutatedBytes_neverDoMoreThanAProblem() throws ProblemException {
        byte[] bytes = train(samples(40, 5, 0.1, 17), 2).toBytes();
        FeatureMatrix features = samples(50, 5, 0.1, 18).features();
        SeededRandom random = new SeededRandom(19);
        for (int i = 0; i < 1500; i++) {
            byte[] mutated = bytes.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            float[] probabilities;
            try {
                probabilities = predict(trainer().read(mutated), features);
            } catch (ProblemException e) {
                assertSentence(e);
                continue;
            }
            for (float p : probabilities) {
                assertTrue(p >= 0 && p <= 1, "p " + p);
            }
        }
    }

    @Test
    void bytesOfAnotherTrainer_areRefusedInASentence() throws ProblemException {
        byte[] bytes = train(samples(40, 5, 0, 20), 2).toBytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String foreign = text.replace(trainer().id(), "x" + trainer().id().substring(1));
        assertNotEquals(text, foreign, "the saved form names its trainer");
        byte[] foreignBytes = foreign.getBytes(StandardCharsets.ISO_8859_1);
        assertSentence(assertThrows(ProblemException.class, () -> trainer().read(foreignBytes)));
    }

    @Test
    void otherFeatures_areRefusedByName() throws ProblemException {
        TrainingData data = samples(40, 5, 0, 21);
        CellClassifier classifier = train(data, 2);
        List<FeatureSpec> specs = data.features().schema().specs();
        List<FeatureSpec> newer = new ArrayList<>(specs);
        newer.set(1, new FeatureSpec("f01", "1", "", "synthetic", 2));
        List<FeatureSpec> renamed = new ArrayList<>(specs);
        renamed.set(4, new FeatureSpec("g", "1", "", "synthetic", 1));
        List<FeatureSpec> inPixels = new ArrayList<>(specs);
        inPixels.set(2, new FeatureSpec("f02", "px", "", "synthetic", 1));
        assertNames(classifier, newer, "f01");
        assertNames(classifier, renamed, "f04");
        assertNames(classifier, inPixels, "f02");
        assertNames(classifier, specs.subList(0, 3), "f03");
        List<FeatureSpec> more = new ArrayList<>(specs);
        more.add(new FeatureSpec("a", "1", "", "synthetic", 1));
        assertNames(classifier, more, "\"a\"");
    }

    private static void assertNames(CellClassifier classifier, List<FeatureSpec> specs, String name) {
        FeatureMatrix cells = new DenseFeatureMatrix(new FeatureSchema(specs), 1, new float[specs.size()][1]);
        ProblemException problem = assertThrows(ProblemException.class, () -> predict(classifier, cells));
        assertSentence(problem);
        assertTrue(problem.getMessage().contains(name), problem.getMessage());
    }

    @Test
    void cancelled_stops() {
        TrainingData data = samples(400, 12, 0.1, 22);
        for (int after = 0; after < STOPS; after++) {
            TaskContext impatient = new CancelledTask(2, after);
            assertThrows(CancellationException.class, () -> trainer().train(data, defaults(), SEED, impatient));
        }
    }

    @Test
    void predicting_stopsWhenCancelled() throws ProblemException {
        CellClassifier classifier = train(samples(100, 5, 0, 23), 2);
        FeatureMatrix features = samples(2000, 5, 0, 24).features();
        assertThrows(CancellationException.class, () -> classifier.probabilities(features, new CancelledTask(2, 0)));
    }

    private static void assertSentence(ProblemException problem) {
        String message = problem.getMessage();
        assertTrue(message.endsWith(".") && message.length() > 20 && message.length() < 400, message);
        assertFalse(message.contains("Exception") || message.contains("\n"), message);
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Share of pairs of an ON and an OFF cell in which ON has the higher p, ties counting half. */
    protected static double areaUnderCurve(float[] p, boolean[] on) {
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                if (on[i] && !on[j]) {
                    pairs++;
                    won += p[i] > p[j] ? 1 : p[i] == p[j] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }
}
