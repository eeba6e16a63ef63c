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

/** 569 samples of 30 nuclear features (UCI WDBC); ON is malignant. */
public final class BreastCancer {
    private BreastCancer() {}

    /** Reads the table; ends the test, saying so, when it is absent. */
    public static TrainingData read() throws IOException {
        Path file = Path.of(System.getProperty("cytoloop.data", "data"), "breast_cancer_fna", "breast_cancer.csv");
        if (!Files.isRegularFile(file)) {
            Assumptions.abort("breast cancer table absent: " + file);
        }
        List<String> lines = Files.readAllLines(file);
        int rows = lines.size() - 1;
        int columns = lines.get(1).split(",").length - 1;
        float[][] values = new float[columns][rows];
        boolean[] on = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            String[] cells = lines.get(row + 1).split(",");
            for (int column = 0; column < columns; column++) {
                values[column][row] = Float.parseFloat(cells[column]);
            }
            on[row] = cells[columns].equals("0");
        }
        return TrainingData.unweighted(new DenseFeatureMatrix(RandomTables.schema(columns), rows, values), on);
    }
}
