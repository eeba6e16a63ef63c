/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.classifiers.compiled.BoostedTreesModel;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.classifiers.compiled.ForestModel;
import org.cytoloop.classifiers.compiled.LinearModel;
import org.cytoloop.classifiers.compiled.OrderedKey;
import org.cytoloop.classifiers.compiled.TreeEnsemble;

/** The part of the saved form that is evaluated, as read; it may stand before or after the features it refers to. */
final class ModelBody {
    private static final double LARGEST_FLOAT = Float.MAX_VALUE;

    private String type;
    private Double constant;
    private List<FlatTree> trees;
    private int[] feature;
    private double[] coefficient;
    private double[] fill;

    private ModelBody() {}

    static ModelBody read(JsonCursor json) throws IOException {
        ModelBody body = new ModelBody();
        json.anyObject(name -> body.field(json, name));
        return body;
    }

    private void field(JsonCursor json, String name) throws IOException {
        switch (name) {
            case ModelFields.TYPE -> type = json.text();
            case ModelFields.BIAS, ModelFields.INTERCEPT -> constant = json.number();
            case ModelFields.TREES -> {
                List<FlatTree> read = new ArrayList<>();
                json.array(() -> read.add(tree(json)));
                trees = read;
            }
            case ModelFields.FEATURE -> feature = json.wholes();
            case ModelFields.COEFFICIENT -> coefficient = json.numbers();
            case ModelFields.FILL -> fill = json.numbers();
            default -> throw UnreadableModelException.damaged("its model has an unknown field");
        }
    }

    private static FlatTree tree(JsonCursor json) throws IOException {
        int[][] wholes = new int[2][];
        double[][] numbers = new double[3][];
        json.object(
                name -> {
                    switch (name) {
                        case ModelFields.FEATURE -> wholes[0] = json.wholes();
                        case ModelFields.RIGHT -> wholes[1] = json.wholes();
                        case ModelFields.THRESHOLD -> numbers[0] = json.numbers();
                        case ModelFields.LEFT_SHARE -> numbers[1] = json.numbers();
                        default -> numbers[2] = json.numbers();
                    }
                },
                ModelFields.FEATURE,
                ModelFields.RIGHT,
                ModelFields.THRESHOLD,
                ModelFields.LEFT_SHARE,
                ModelFields.VALUE);
        return new FlatTree(wholes[0], thresholds(numbers[0]), wholes[1], numbers[1], numbers[2]);
    }

    private static float[] thresholds(double[] numbers) throws IOException {
        float[] thresholds = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (Math.abs(numbers[i]) > LARGEST_FLOAT) {
                throw UnreadableModelException.damaged("a threshold is too large");
            }
            thresholds[i] = OrderedKey.ceiling(numbers[i]);
        }
        return thresholds;
    }

    /**
     * The model.
     *
     * @param columns number of features
     * @throws IllegalArgumentException when its numbers do not fit together
     */
    CellModel model(int columns) throws IOException {
        boolean linear = ModelFields.LINEAR.equals(type);
        boolean forest = ModelFields.FOREST.equals(type);
        boolean boosted = ModelFields.BOOSTED_TREES.equals(type);
        if (!linear && !forest && !boosted) {
            throw UnreadableModelException.damaged("its model is of no known type");
        }
        boolean complete = (constant == null) == forest
                && (trees == null) == linear
                && (feature != null) == linear
                && (coefficient != null) == linear
                && (fill != null) == linear;
        if (!complete) {
            throw UnreadableModelException.damaged("its model lacks a part or has one too many");
        }
        if (linear) {
            return new LinearModel(constant, feature, coefficient, fill, columns);
        }
        TreeEnsemble ensemble = new TreeEnsemble(trees, columns);
        return forest ? new ForestModel(ensemble) : new BoostedTreesModel(constant, ensemble);
    }
}
