/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

/** Cells are answered by classifiers that have seen no other cell of their slice. */
class RepeatedOutOfFoldTest {
    private static final int ROWS = 60;
    private static final TaskContext TASK = TaskContext.quiet(2);

    /** Features: the slice, the row. */
    private static MiningCells cells(int slices) {
        List<Slice> all = new ArrayList<>();
        for (int s = 0; s < slices; s++) {
            ImageLocation image = new ImageLocation(List.of(Path.of("absent.tif")), 0);
            all.add(new Slice("S" + s, "M1", "", image, 100, 100, Double.NaN, List.of(), ""));
        }
        int[] sliceOf = new int[ROWS];
        int[] numbers = new int[ROWS];
        float[][] columns = new float[2][ROWS];
        for (int row = 0; row < ROWS; row++) {
            sliceOf[row] = row * slices / ROWS;
            numbers[row] = row + 1;
            columns[0][row] = sliceOf[row];
            columns[1][row] = row;
        }
        FeatureSchema schema = new FeatureSchema(List.of(
                new FeatureSpec("cFos.slice", "1", "The slice.", "x", 1),
                new FeatureSpec("cFos.row", "1", "The row.", "x", 1)));
        FeatureMatrix features = new DenseFeatureMatrix(schema, ROWS, columns);
        return new MiningCells(
                "cFos", all, sliceOf, numbers, new float[ROWS], new float[ROWS], features, Optional.empty());
    }

    /** Every second cell is labelled, one of five of these UNSURE; of the others one of three is ON. */
    private static MiningPool pool(int slices) {
        Label[] labels = new Label[ROWS];
        for (int row = 0; row < ROWS; row += 2) {
            labels[row] = row % 10 == 0 ? Label.UNSURE : row % 3 == 0 ? Label.ON : Label.OFF;
        }
        return MiningPool.of(cells(slices)).labels(labels).build();
    }

    private static RepeatedOutOfFold with(ClassifierTrainer trainer) {
        return new RepeatedOutOfFold(trainer, ParameterSet.defaults(List.of()), 100);
    }

    @Test
    void noCellOfTheSameSlice_wasTrainedOn() throws ProblemException {
        float[] found = with(new RememberingTrainer(0)).of(pool(3), 2, TASK);
        for (int row = 0; row < ROWS; row++) {
            boolean asked = row % 2 == 0 && row % 10 != 0;
            assertEquals(asked ? 0 : Float.NaN, found[row], "row " + row);
        }
    }

    @Test
    void ofOneSlice_theCellItselfWasNotTrainedOn() throws ProblemException {
        float[] cell = with(new RememberingTrainer(1)).of(pool(1), 3, TASK);
        float[] slice = with(new RememberingTrainer(0)).of(pool(1), 3, TASK);
        for (int row = 2; row < ROWS; row += 10) {
            assertEquals(0, cell[row], "row " + row);
            assertEquals(1, slice[row], "row " + row);
        }
    }

    @Test
    void theMeanOverRepeats_isTaken_eachWithASeedOfItsOwn() throws ProblemException {
        // the trainer's seeds are 100, 101, 102, 103
        float[] found = with(new RememberingTrainer(RememberingTrainer.SEED)).of(pool(3), 4, TASK);
        assertEquals(0.1015, found[2], 1e-6);
        assertEquals(0.1, with(new RememberingTrainer(RememberingTrainer.SEED)).of(pool(3), 1, TASK)[2], 1e-6);
    }

    @Test
    void threads_makeNoDifference() throws ProblemException {
        RepeatedOutOfFold source = with(new RememberingTrainer(RememberingTrainer.SEED));
        assertArrayEquals(source.of(pool(1), 3, TaskContext.quiet(1)), source.of(pool(1), 3, TaskContext.quiet(4)));
    }

    @Test
    void tooFewLabels_areRefusedWithWhatToDo() {
        Label[] labels = new Label[ROWS];
        labels[0] = Label.ON;
        labels[1] = Label.OFF;
        labels[2] = Label.OFF;
        MiningPool pool = MiningPool.of(cells(1)).labels(labels).build();
        ProblemException problem = assertThrows(
                ProblemException.class, () -> with(new RememberingTrainer(0)).of(pool, 1, TASK));
        assertTrue(problem.getMessage().contains("at least 2 ON and 2 OFF"), problem.getMessage());
    }

    @Test
    void cancelled_stops() {
        assertThrows(CancellationException.class, () -> with(new RememberingTrainer(0))
                .of(pool(3), 50, new CancelledTask(1, 10)));
    }

    /** Says 1 where a value of a column was trained on, else 0; or a thousandth of its seed. */
    private record RememberingTrainer(int column) implements ClassifierTrainer {
        static final int SEED = -1;

        @Override
        public String id() {
            return "remembering";
        }

        @Override
        public String displayName() {
            return "remembering";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<ParameterSpec> parameters() {
            return List.of();
        }

        @Override
        public CellClassifier train(TrainingData data, ParameterSet parameters, long seed, TaskContext task) {
            task.checkCancelled();
            return new Memory(data.features(), column, seed);
        }

        @Override
        public CellClassifier read(byte[] bytes) {
            throw new UnsupportedOperationException("not needed");
        }
    }

    private record Memory(FeatureMatrix trained, int column, long seed) implements CellClassifier {
        @Override
        public FeatureSchema schema() {
            return trained.schema();
        }

        @Override
        public Provenance provenance() {
            return new Provenance("remembering", "1", new TreeMap<>(), seed, "", 1, 1);
        }

        @Override
        public float[] probabilities(FeatureMatrix features, TaskContext task) {
            float[] p = new float[features.rows()];
            for (int i = 0; i < p.length; i++) {
                p[i] = column == RememberingTrainer.SEED ? seed / 1000f : 0;
                for (int t = 0; column >= 0 && t < trained.rows(); t++) {
                    p[i] = trained.value(t, column) == features.value(i, column) ? 1 : p[i];
                }
            }
            return p;
        }

        @Override
        public byte[] toBytes() {
            return new byte[0];
        }
    }
}
