/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {
    private static FeatureMatrix matrix(float[]... columns) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            specs.add(new FeatureSpec("f" + i, "1", "", "test", 1));
        }
        return new DenseFeatureMatrix(new FeatureSchema(specs), columns[0].length, columns);
    }

    private static float[] probabilities(TrainingData data, Map<String, String> parameters, FeatureMatrix cells)
            throws ProblemException {
        NearestNeighboursTrainer trainer = new NearestNeighboursTrainer();
        return trainer.train(data, ParameterSet.of(trainer.parameters(), parameters), 1, TaskContext.quiet(2))
                .probabilities(cells, TaskContext.quiet(2));
    }

    private static float[] of(float... values) {
        return values;
    }

    @Test
    void oneNeighbour_sharesTheVoteWithTheShareOfOn() throws ProblemException {
        boolean[] on = {true, true, false, false, false};
        TrainingData data = TrainingData.unweighted(matrix(of(10, 11, 0, 1, 2)), on);
        float[] p = probabilities(data, Map.of("k", "1", "weighting", "equal"), matrix(of(10.2f, 0.1f)));
        // (1 + 2/5) / 2 and (0 + 2/5) / 2
        assertArrayEquals(of(0.7f, 0.2f), p, 1e-6f);
    }

    @Test
    void weightsOfSamples_count() throws ProblemException {
        boolean[] on = {true, false};
        TrainingData data = new TrainingData(matrix(of(1, 2)), on, new double[] {30, 10});
        // relative weights 1.5 and 0.5, share of ON 0.75
        float p = probabilities(data, Map.of("k", "2", "weighting", "equal"), matrix(of(1.5f)))[0];
        assertEquals((1.5 + 0.75) / 3, p, 1e-6);
    }

    @Test
    void nearerNeighbours_countMore() throws ProblemException {
        boolean[] on = {true, false, false, false};
        TrainingData data = TrainingData.unweighted(matrix(of(0, 3, 4, 5)), on);
        FeatureMatrix cell = matrix(of(1));
        float equal = probabilities(data, Map.of("k", "2", "weighting", "equal"), cell)[0];
        float near = probabilities(data, Map.of("k", "2", "weighting", "distance"), cell)[0];
        // distances 1 and 2, that of the third is 3: weights 1 - 1/9 and 1 - 4/9, whatever the scale
        assertEquals((1 + 0.25) / 3, equal, 1e-6);
        assertEquals((8 / 9.0 + 0.25) / (1 + 8 / 9.0 + 5 / 9.0), near, 1e-6);
    }

    @Test
    void distances_differ() throws ProblemException {
        // from the cell in the middle: 3 + 0 to the ON sample, 2 + 2 to the OFF one; roots of squares 3 and 2.8
        boolean[] on = {true, false};
        Scaling plain = new Scaling(new double[2], new double[] {1, 1});
        Samples samples = new Samples(matrix(of(3, 2), of(0, 2)), on, new double[] {1, 1});
        double[] middle = new double[2];
        assertTrue(new NeighbourVote(samples, plain, new NeighbourSettings(1, true, false)).pOn(middle) > 0.5);
        assertTrue(new NeighbourVote(samples, plain, new NeighbourSettings(1, false, false)).pOn(middle) < 0.5);
    }

    @Test
    void emptyAndConstantFeatures_haveNoSay() throws ProblemException {
        SeededRandom random = new SeededRandom(3);
        float[] signal = new float[60];
        float[] constant = new float[60];
        float[] empty = new float[60];
        boolean[] on = new boolean[60];
        for (int i = 0; i < 60; i++) {
            on[i] = i % 3 == 0;
            signal[i] = (float) (random.nextGaussian() + (on[i] ? 3 : 0));
            constant[i] = 1e9f;
            empty[i] = Float.NaN;
        }
        float[] alone = probabilities(TrainingData.unweighted(matrix(signal), on), Map.of(), matrix(signal));
        FeatureMatrix all = matrix(signal, constant, empty);
        assertArrayEquals(alone, probabilities(TrainingData.unweighted(all, on), Map.of(), all));
    }

    @Test
    void featuresOfAnyUnit_haveTheSameSay() throws ProblemException {
        TrainingData small = plane(200, 5, 0, 1);
        TrainingData large = plane(200, 5, 0, 1000);
        float[] p = probabilities(small, Map.of(), plane(300, 6, 0, 1).features());
        assertArrayEquals(
                p, probabilities(large, Map.of(), plane(300, 6, 0, 1000).features()), 1e-4f);
    }

    @Test
    void separableCells_areCalledRight() throws ProblemException {
        assertTrue(accuracy(plane(400, 1, 0, 1), Map.of()) > 0.99);
    }

    @Test
    void aFifthOfWrongLabels_isOutvoted() throws ProblemException {
        TrainingData noisy = plane(400, 1, 0.2, 1);
        double one = accuracy(noisy, Map.of("k", "1"));
        double many = accuracy(noisy, Map.of("k", "25"));
        assertTrue(many > 0.97 && many > one + 0.1, one + " " + many);
    }

    private static double accuracy(TrainingData data, Map<String, String> parameters) throws ProblemException {
        TrainingData unseen = plane(2000, 2, 0, 1);
        float[] p = probabilities(data, parameters, unseen.features());
        int right = 0;
        for (int i = 0; i < p.length; i++) {
            right += p[i] >= 0.5 == unseen.on()[i] ? 1 : 0;
        }
        return right / (double) p.length;
    }

    /**
     * Two classes 6 standard deviations apart.
     *
     * @param wrong share of samples with the wrong label
     * @param unit factor of the second feature
     */
    private static TrainingData plane(int rows, long seed, double wrong, float unit) {
        SeededRandom random = new SeededRandom(seed);
        float[][] columns = new float[2][rows];
        boolean[] on = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            boolean truth = random.nextDouble() < 0.4;
            columns[0][row] = (float) (random.nextGaussian() + (truth ? 6 : 0));
            columns[1][row] = unit * (float) random.nextGaussian();
            on[row] = truth != random.nextDouble() < wrong;
        }
        return TrainingData.unweighted(matrix(columns), on);
    }
}
