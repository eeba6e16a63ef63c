/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Assumptions;

/** Tables of real measurements with known classes; a test that asks for one that is absent ends, saying so. */
public final class RealTables {
    /** The class is in the last column. */
    private static final int LAST = -1;

    private RealTables() {}

    /** 569 samples of 30 nuclear features (UCI WDBC); ON is malignant. */
    public static TrainingData breastCancer() throws IOException {
        return read("breast_cancer_fna/breast_cancer.csv", 0, LAST, "0", 1);
    }

    /** 2019 cells of 58 features (Hill et al. 2007, BMC Bioinformatics 8:340, from caret); ON is poorly segmented. */
    public static TrainingData segmentation() throws IOException {
        return read("caret_segmentation/segmentationData.csv", 3, 2, "PS", 1);
    }

    /** Every seventh of 14 058 regions of 3 features (suite2p's own training set); ON is a cell. */
    public static TrainingData regions() throws IOException {
        return read("suite2p_iscell/suite2p_iscell.csv", 0, LAST, "1", 7);
    }

    private static TrainingData read(String name, int firstColumn, int classColumn, String onText, int step)
            throws IOException {
        Path file = Path.of(System.getProperty("cytoloop.data", "data")).resolve(name);
        if (!Files.isRegularFile(file)) {
            Assumptions.abort("real table absent: " + file);
        }
        List<String> lines = Files.readAllLines(file);
        int rows = (lines.size() - 2) / step + 1;
        int width = lines.get(1).split(",").length;
        int at = classColumn == LAST ? width - 1 : classColumn;
        float[][] values = new float[width - firstColumn - (classColumn == LAST ? 1 : 0)][rows];
        boolean[] on = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            String[] cells = lines.get(1 + row * step).replace("\"", "").split(",");
            for (int column = 0; column < values.length; column++) {
                values[column][row] = Float.parseFloat(cells[firstColumn + column]);
            }
            on[row] = cells[at].equals(onText);
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(RandomTables.schema(values.length), rows, values), on);
    }
}
