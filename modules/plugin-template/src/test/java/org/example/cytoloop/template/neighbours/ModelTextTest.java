/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;

class ModelTextTest {
    /** A change here is a new version of the format: classifiers in studies of today must stay readable. */
    private static final String EXPECTED = """
            cytoloop-nearest-neighbours\t1
            trainer\ttemplate-nearest-neighbours\t1
            seed\t7
            data\t%s\t1\t1
            parameter\tdistance\teuclidean
            parameter\tk\t15
            parameter\tweighting\tdistance
            feature\tµ\\t\\\\\\nx\tpx\ttest\t3\t0x1.cp0\t0x1.061e4f765fd89p-1
            sample\tON\t0x1.0p0\t0x1.4p1
            sample\tOFF\t0x1.0p1\t0x1.0p0
            """;

    private static CellClassifier trained() throws ProblemException {
        FeatureSchema schema = new FeatureSchema(List.of(new FeatureSpec("µ\t\\\nx", "px", "", "test", 3)));
        TrainingData data = new TrainingData(
                new DenseFeatureMatrix(schema, 2, new float[][] {{2.5f, 1}}),
                new boolean[] {true, false},
                new double[] {1, 2});
        NearestNeighboursTrainer trainer = new NearestNeighboursTrainer();
        return trainer.train(data, ParameterSet.defaults(trainer.parameters()), 7, TaskContext.quiet(1));
    }

    private static CellClassifier read(String lines) throws ProblemException {
        String text = lines + "end\t" + Sha256.hex(lines) + "\n";
        return new NearestNeighboursTrainer().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(CellClassifier classifier) {
        String text = new String(classifier.toBytes(), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf("end\t"));
    }

    @Test
    void theFormat_isAsDocumented() throws ProblemException {
        CellClassifier classifier = trained();
        String hash = classifier.provenance().trainingHash();
        assertEquals(String.format(EXPECTED, hash), lines(classifier));
    }

    @Test
    void read_isTheSameToTheLastBit() throws ProblemException {
        CellClassifier classifier = trained();
        CellClassifier read = new NearestNeighboursTrainer().read(classifier.toBytes());
        assertArrayEquals(classifier.toBytes(), read.toBytes());
        float[][] cells = {{0, 1.2f, 2, 3, Float.NaN}};
        DenseFeatureMatrix matrix = new DenseFeatureMatrix(read.schema(), 5, cells);
        assertArrayEquals(
                classifier.probabilities(matrix, TaskContext.quiet(1)),
                read.probabilities(matrix, TaskContext.quiet(2)));
    }

    /** What somebody could write who knows how to compute the last line. */
    @Test
    void whatCannotBe_isRefused() throws ProblemException {
        String good = lines(trained());
        assertArrayEquals(trained().toBytes(), read(good).toBytes());
        for (String[] change : new String[][] {
            {"sample\tON", "sample\tYES"},
            {"sample\tON", "sample\tOFF"},
            {"0x1.0p1", "-0x1.0p1"},
            {"0x1.0p1", "NaN"},
            {"0x1.0p1", "Infinity"},
            {"0x1.0p1", "2,0"},
            {"k\t15", "k\t0"},
            {"k\t15", "k\t2147483648"},
            {"parameter\tk", "parameter\tq"},
            {"euclidean", "cosine"},
            {"\t1\t1\n", "\t2\t1\n"},
            {"\t3\t0x", "\t-3\t0x"},
            {"0x1.cp0", "NaN"},
            {"0x1.061e4f765fd89p-1", "-0x1.0p0"},
            {"\\\\", "\\x"},
            {"seed\t7", "seed\t"},
            {"seed\t7\n", ""},
            {"sample\tOFF", "sample\tOFF\t0x1.0p0"}
        }) {
            String bad = good.replace(change[0], change[1]);
            assertTrue(!bad.equals(good), change[0]);
            ProblemException problem = assertThrows(ProblemException.class, () -> read(bad), change[1]);
            assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
        }
    }

    @Test
    void aNewerFormat_isRefusedByName() throws ProblemException {
        String newer = lines(trained()).replace("neighbours\t1\n", "neighbours\t2\n");
        ProblemException problem = assertThrows(ProblemException.class, () -> read(newer));
        assertTrue(problem.getMessage().contains("newer version"), problem.getMessage());
    }
}
