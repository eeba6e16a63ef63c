/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.Studies;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.FeatureStore;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam cell never enters a training set, whatever happens to its label. */
class ExamCellsTest {
    private static final int CELLS = 40;
    private static final int FIRST_EXAM = 21;
    private static final int LAST_EXAM = 26;
    private static final int UNSURE = 27;

    /** The only feature of a cell is its number. */
    private static final FeatureExtractor NUMBER = new FeatureExtractor() {
        @Override
        public String id() {
            return "number";
        }

        @Override
        public String displayName() {
            return "number";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<FeatureSpec> features(FeatureContext context) {
            return List.of(new FeatureSpec("number", "1", "number of the cell", "number", 1));
        }

        @Override
        public int reach(FeatureContext context, double pixelSizeUm) {
            return 1;
        }

        @Override
        public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
            throw new AssertionError("there are no pixels here: the features lie in the cache");
        }
    };

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void labelledStudy() throws Exception {
        study = Studies.withCells(folder, CELLS, "A1");
        study.label(hand(SampleOrigin.CLICK, Label.ON, 1, 10));
        study.label(hand(SampleOrigin.CLICK, Label.OFF, 11, 20));
        // two of them are labelled before the draw takes their labels
        study.label(hand(SampleOrigin.CLICK, Label.ON, FIRST_EXAM, FIRST_EXAM + 1));
        drawExam();
        study.label(hand(SampleOrigin.CLICK, Label.UNSURE, UNSURE, UNSURE));
        cacheFeatures();
    }

    private void drawExam() throws ProblemException {
        List<Exams.DrawnCell> drawn = new ArrayList<>();
        for (int cell = FIRST_EXAM; cell <= LAST_EXAM; cell++) {
            drawn.add(new Exams.DrawnCell(new CellRef("A1", cell), "M1", 6.0 / CELLS));
        }
        study.exams().draw(new Exams.Draft(Studies.CFOS, 1, 6, List.of(new ExamDraw.Stratum("M1", CELLS, 6)), drawn));
        for (int cell = FIRST_EXAM; cell <= LAST_EXAM; cell++) {
            study.exams().answer(Studies.CFOS, new CellRef("A1", cell), cell % 2 == 0 ? Label.ON : Label.OFF);
        }
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static LabelCommand hand(SampleOrigin origin, Label label, int from, int to) {
        return LabelCommand.byHand(Studies.CFOS, assignments(label, from, to), origin, 1);
    }

    private static List<Assignment> assignments(Label label, int from, int to) {
        List<Assignment> assignments = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            assignments.add(new Assignment(new CellRef("A1", cell), label, 0.25));
        }
        return assignments;
    }

    private void cacheFeatures() throws ProblemException {
        FeatureContext context = FeatureContexts.of(study.settings(), study.slices(), 10 * 0.65, 10);
        FeatureSchema schema = new FeatureSchema(NUMBER.features(context));
        float[][] numbers = new float[1][CELLS];
        for (int i = 0; i < CELLS; i++) {
            numbers[0][i] = i + 1;
        }
        String key = FeatureStore.key(
                study.settings(),
                study.slice("A1").orElseThrow(),
                study.cellSet("A1").orElseThrow(),
                context,
                schema);
        new FeatureStore(study.cacheFolder()).store(key, new DenseFeatureMatrix(schema, CELLS, numbers));
    }

    /** Trains, and gives the numbers of the cells the trainer saw in the round and in its cross-validation. */
    private Set<Float> trainedOn() throws Exception {
        RecordingTrainer trainer = new RecordingTrainer();
        RoundInfo round = RoundTraining.train(
                        study,
                        Studies.CFOS,
                        new TrainingChoice(trainer.id(), Map.of(), List.of(), 1, 1),
                        trainer,
                        new StudyFeatures(study, List.of(NUMBER)),
                        TaskContext.quiet(2))
                .round();
        Set<Float> recorded = new TreeSet<>();
        TrainedCells cells = study.rounds().trainedCells(round);
        cells.on().forEach(cell -> recorded.add((float) cell.cell()));
        cells.off().forEach(cell -> recorded.add((float) cell.cell()));
        assertEquals(recorded, trainer.seen, "the journal says what the trainer saw");
        return recorded;
    }

    private void assertExamStays() throws Exception {
        Set<Float> trained = trainedOn();
        assertEquals(20, trained.size());
        assertEquals(20f, ((TreeSet<Float>) trained).last());
        RecordingTrainer live = new RecordingTrainer();
        new LiveTraining(
                        study,
                        Studies.CFOS,
                        new TrainingChoice(live.id(), Map.of(), List.of(), 1, 1),
                        live,
                        present -> new StudyFeatures(present, List.of(NUMBER)))
                .update(List.of("A1"), calls -> {}, TaskContext.quiet(1));
        assertEquals(trained, live.seen, "live training sees what a round sees");
        for (int cell = FIRST_EXAM; cell <= LAST_EXAM; cell++) {
            assertTrue(study.exams().reserved(Studies.CFOS).contains(new CellRef("A1", cell)));
            assertEquals(Optional.empty(), study.sample(Studies.CFOS, new CellRef("A1", cell)));
        }
        assertEquals(List.of(), study.verify());
    }

    @Test
    void examAndUnsureCells_areNotTrainedOn() throws Exception {
        assertExamStays();
    }

    @Test
    void examCells_labelledInAnyWay_areRefused() throws Exception {
        for (SampleOrigin origin : SampleOrigin.values()) {
            if (origin != SampleOrigin.EXAM) {
                assertThrows(
                        ProblemException.class, () -> study.label(hand(origin, Label.OFF, FIRST_EXAM, FIRST_EXAM)));
            }
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> study.label(hand(SampleOrigin.EXAM, Label.ON, FIRST_EXAM, LAST_EXAM)));
        assertThrows(
                ProblemException.class,
                () -> study.label(
                        LabelCommand.flip(Studies.CFOS, assignments(Label.OFF, FIRST_EXAM + 2, FIRST_EXAM + 2), 1)));
        assertExamStays();
        Path place = study.folder();
        study.close();
        study = Study.open(place, "Anna");
        assertExamStays();
    }

    @Test
    void examCells_whoseLabelsAreUndoneAndDoneAgain_stayExamCells() throws Exception {
        study.label(hand(SampleOrigin.CLICK, Label.ON, 30, 30));
        study.undo();
        assertExamStays();
        study.exams().close(Studies.CFOS);
        study.exams().correct(Studies.CFOS, new CellRef("A1", FIRST_EXAM), Label.ON, "a slip of the finger");
        assertExamStays();
    }

    @Test
    void examCells_detectedAnew_stayExamCells() throws Exception {
        study.setCells("A1", Cells.none(), Studies.NUCLEI);
        assertEquals(21, study.detachedSamples(Studies.CFOS).size());
        assertEquals(6, study.exams().waiting(Studies.CFOS));
        study.setCells("A1", Studies.grid(CELLS), Studies.NUCLEI);
        assertExamStays();
        study.undo();
        study.undo();
        assertExamStays();
    }

    @Test
    void examCells_areNeverDrawn() throws Exception {
        Region all = new Region(0, 0, 1000, 1000);
        RectangleSampling.Outcome drawn = RectangleSampling.sample(study, Studies.CFOS, "A1", all, Label.OFF, CELLS, 7);
        assertEquals(CELLS - UNSURE, drawn.draw().size());
        assertEquals(CELLS - UNSURE, drawn.draw().eligible());
        for (int number : drawn.draw().cellNumbers()) {
            assertTrue(number > UNSURE, "cell " + number + " had a label");
        }
        assertThrows(
                ProblemException.class,
                () -> RectangleSampling.sample(study, Studies.CFOS, "A1", all, Label.OFF, 1, 7),
                "nothing is left to draw");
    }
}
