/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.compiled;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {
    private static final int COLUMNS = 7;

    /** Collects nodes in preorder. */
    private static final class Growing {
        private final List<double[]> nodes = new ArrayList<>();

        int add(SeededRandom random, int depth) {
            int node = nodes.size();
            if (depth == 0 || random.nextDouble() < 0.15) {
                nodes.add(new double[] {FlatTree.LEAF, 0, 0, 0, random.nextDouble()});
                return node;
            }
            double[] split = {random.nextInt(COLUMNS), 0, 0, random.nextDouble(), 0};
            split[1] = (float) (random.nextGaussian() * StrictMath.pow(10, (int) split[0] % 7 - 3));
            nodes.add(split);
            add(random, depth - 1);
            split[2] = add(random, depth - 1);
            return node;
        }

        FlatTree tree() {
            int size = nodes.size();
            int[] feature = new int[size];
            float[] threshold = new float[size];
            int[] right = new int[size];
            double[] share = new double[size];
            double[] value = new double[size];
            for (int i = 0; i < size; i++) {
                feature[i] = (int) nodes.get(i)[0];
                threshold[i] = (float) nodes.get(i)[1];
                right[i] = (int) nodes.get(i)[2];
                share[i] = nodes.get(i)[3];
                value[i] = nodes.get(i)[4];
            }
            return new FlatTree(feature, threshold, right, share, value);
        }
    }

    private static TreeEnsemble randomTrees(int count, int depth, long seed) {
        SeededRandom random = new SeededRandom(seed);
        List<FlatTree> trees = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Growing growing = new Growing();
            growing.add(random, depth);
            trees.add(growing.tree());
        }
        return new TreeEnsemble(trees, COLUMNS);
    }

    /** The definition, in the plainest form. */
    private static double walk(FlatTree tree, int node, FeatureMatrix cells, int row) {
        if (tree.feature(node) == FlatTree.LEAF) {
            return tree.value(node);
        }
        float x = cells.value(row, tree.feature(node));
        if (Float.isNaN(x)) {
            return tree.leftShare(node) * walk(tree, node + 1, cells, row)
                    + (1 - tree.leftShare(node)) * walk(tree, tree.right(node), cells, row);
        }
        return walk(tree, x < tree.threshold(node) ? node + 1 : tree.right(node), cells, row);
    }

    @Test
    void sums_areThoseOfWalkingEachTreeAlone() {
        TreeEnsemble trees = randomTrees(30, 9, 3);
        for (double missing : new double[] {0, 0.02, 1}) {
            FeatureMatrix cells = RandomTables.features(1500, COLUMNS, missing, 4);
            double[] sums = new double[1000];
            trees.sums(cells, 400, 1000, sums);
            for (int i = 0; i < 1000; i++) {
                double expected = 0;
                for (int t = 0; t < trees.size(); t++) {
                    expected += walk(trees.tree(t), 0, cells, 400 + i);
                }
                assertEquals(expected, sums[i], 1e-12, "row " + i + " missing " + missing);
            }
        }
    }

    /** Trees of few and many nodes, so that tops are empty, odd, even and full, and blocks of any size. */
    @Test
    void sums_doNotDependOnDepthNorOnNumberOfRows() {
        FeatureMatrix cells = RandomTables.features(2 * KeyBlock.ROWS + 10, COLUMNS, 0.001, 6);
        for (int depth : new int[] {0, 1, 2, 4, 6, 12}) {
            TreeEnsemble trees = randomTrees(9, depth, 7 + depth);
            for (int count : new int[] {0, 1, KeyBlock.ROWS, KeyBlock.ROWS + 1, 2 * KeyBlock.ROWS + 1}) {
                double[] sums = new double[count];
                trees.sums(cells, 3, count, sums);
                for (int i = 0; i < count; i++) {
                    double expected = 0;
                    for (int t = 0; t < trees.size(); t++) {
                        expected += walk(trees.tree(t), 0, cells, 3 + i);
                    }
                    assertEquals(expected, sums[i], 1e-12, "row " + i + " of " + count + ", depth " + depth);
                }
            }
        }
    }

    /** The differences of their keys exceed an int. */
    @Test
    void valuesOfEveryMagnitudeAndSign_areComparedExactly() {
        float[] x = {
            -Float.MAX_VALUE,
            -3,
            -2,
            -1,
            -Float.MIN_VALUE,
            -0f,
            0f,
            Float.MIN_VALUE,
            1,
            2,
            3,
            Math.nextUp(3),
            Float.MAX_VALUE
        };
        FeatureMatrix cells = new DenseFeatureMatrix(RandomTables.schema(1), x.length, new float[][] {x});
        for (float threshold : x) {
            FlatTree stump = new FlatTree(
                    new int[] {0, FlatTree.LEAF, FlatTree.LEAF},
                    new float[] {threshold, 0, 0},
                    new int[] {2, 0, 0},
                    new double[] {0.5, 0, 0},
                    new double[] {0, 1, 2});
            double[] sums = new double[x.length];
            new TreeEnsemble(List.of(stump), 1).sums(cells, 0, x.length, sums);
            for (int i = 0; i < x.length; i++) {
                assertEquals(x[i] < threshold ? 1 : 2, sums[i], x[i] + " at " + threshold);
            }
        }
    }

    @Test
    void rehearsal_runs() {
        assertDoesNotThrow(Rehearsal::run);
    }

    @Test
    void aTreeThatIsAChain_isWalkedWithoutRecursion() {
        int splits = 20_000;
        int size = 2 * splits + 1;
        int[] feature = new int[size];
        float[] threshold = new float[size];
        int[] right = new int[size];
        double[] share = new double[size];
        double[] value = new double[size];
        for (int i = 0; i < splits; i++) {
            threshold[i] = splits - i;
            right[i] = size - 1 - i;
            share[i] = 0.5;
        }
        for (int i = splits; i < size; i++) {
            feature[i] = FlatTree.LEAF;
            value[i] = i - splits;
        }
        TreeEnsemble chain = new TreeEnsemble(List.of(new FlatTree(feature, threshold, right, share, value)), 1);
        float[] x = {-1, splits, 1, splits - 0.5f, Float.NaN};
        double[] sums = new double[x.length];
        chain.sums(new DenseFeatureMatrix(RandomTables.schema(1), x.length, new float[][] {x}), 0, x.length, sums);
        assertEquals(0, sums[0]);
        assertEquals(splits, sums[1]);
        assertEquals(1, sums[2] - 0, 1);
        assertEquals(splits - 1, sums[3]);
        assertEquals(splits - 1, sums[4], 1e-9);
    }

    @Test
    void whatIsNoTree_isRefused() {
        double[] zero = new double[3];
        float[] at = new float[3];
        int[] stump = {0, FlatTree.LEAF, FlatTree.LEAF};
        int[] right = {2, 0, 0};
        new FlatTree(stump.clone(), at, right, zero, zero);
        assertRefused(new int[] {0, FlatTree.LEAF, FlatTree.LEAF}, at, new int[] {1, 0, 0}, zero, zero);
        assertRefused(new int[] {0, FlatTree.LEAF, FlatTree.LEAF}, at, new int[] {3, 0, 0}, zero, zero);
        assertRefused(new int[] {0, FlatTree.LEAF, FlatTree.LEAF}, at, new int[] {-2, 0, 0}, zero, zero);
        assertRefused(new int[] {0, 0, FlatTree.LEAF}, at, new int[] {2, 0, 0}, zero, zero);
        assertRefused(new int[] {FlatTree.LEAF, FlatTree.LEAF, FlatTree.LEAF}, at, new int[3], zero, zero);
        assertRefused(new int[] {-2, FlatTree.LEAF, FlatTree.LEAF}, at, right, zero, zero);
        assertRefused(stump, new float[] {Float.NaN, 0, 0}, right, zero, zero);
        assertRefused(stump, at, right, new double[] {1.5, 0, 0}, zero);
        assertRefused(stump, at, right, new double[] {Double.NaN, 0, 0}, zero);
        assertRefused(stump, at, right, zero, new double[] {0, Double.POSITIVE_INFINITY, 0});
        assertRefused(stump, at, right, zero, new double[2]);
        assertRefused(new int[0], new float[0], new int[0], new double[0], new double[0]);
    }

    private static void assertRefused(int[] feature, float[] threshold, int[] right, double[] share, double[] value) {
        assertThrows(IllegalArgumentException.class, () -> new FlatTree(feature, threshold, right, share, value));
    }

    @Test
    void aTreeOnAColumnThereIsNot_isRefused() {
        List<FlatTree> trees = List.of(randomTrees(1, 8, 5).tree(0));
        assertThrows(IllegalArgumentException.class, () -> new TreeEnsemble(trees, 1));
        assertThrows(IllegalArgumentException.class, () -> new TreeEnsemble(List.of(), 1));
    }
}
