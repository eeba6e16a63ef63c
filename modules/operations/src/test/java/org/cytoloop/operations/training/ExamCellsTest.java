/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.cytoloop.operations.Studies.assignments;
import static org.cytoloop.operations.Studies.byHand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.training.TrainingSet;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.SecondReading;
import org.cytoloop.operations.Studies;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.BatchDraft;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cells of the exam never enter a training set, by whatever path: each test goes one. Cells 1 to 12 of both slices are
 * OFF, 29 to 40 ON; the exam has cells with and without a label. What counts is where a cell is, not its number.
 */
class ExamCellsTest {
    private static final Region ALL = new Region(0, 0, 1000, 1000);
    private static final List<CellRef> EXAM =
            List.of(a(5), a(15), a(16), a(30), new CellRef("B1", 7), new CellRef("B1", 33), new CellRef("B1", 20));

    @TempDir
    Path folder;

    private Study study;
    /** of the samples before the draw, those of the exam */
    private List<Sample> before;
    /** where the exam cells were when they were drawn, by slice */
    private final Map<String, List<float[]>> places = new HashMap<>();

    private static CellRef a(int number) {
        return new CellRef("A1", number);
    }

    @BeforeEach
    void studyWithAnExam() throws Exception {
        study = LabelledStudy.make(folder);
        study.label(byHand(List.of(a(5), a(6)), Label.UNSURE, SampleOrigin.CLICK));
        study.label(byHand(List.of(a(5), a(6)), Label.OFF, SampleOrigin.CLICK));
        before = study.samples(Studies.CFOS);
        for (CellRef cell : EXAM) {
            Cells cells = study.cells(cell.slice());
            places.computeIfAbsent(cell.slice(), s -> new ArrayList<>())
                    .add(new float[] {cells.x(cell.cell() - 1), cells.y(cell.cell() - 1)});
        }
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
    }

    @AfterEach
    void theExamStaysOut() throws Exception {
        assertOut();
        assertEquals(List.of(), study.verify());
        reopen();
        assertOut();
        study.close();
    }

    private void reopen() throws ProblemException {
        Path place = study.folder();
        study.close();
        study = Study.open(place, "Anna");
    }

    private void closeTheExam() throws ProblemException {
        for (ExamCell cell : study.exams().cells(Studies.CFOS)) {
            study.exams().answer(Studies.CFOS, cell.cell(), Label.ON);
        }
        study.exams().close(Studies.CFOS);
    }

    private Set<CellRef> reserved() {
        return study.exams().reserved(Studies.CFOS);
    }

    /** Neither by number nor by place is a cell of the exam among what would be trained on now. */
    private void assertOut() throws ProblemException {
        assertFalse(study.exams().draws(Studies.CFOS).isEmpty());
        List<Sample> samples = study.samples(Studies.CFOS);
        for (Sample sample : samples) {
            CellRef cell = sample.cell();
            assertFalse(reserved().contains(cell), cell + " has a label");
            Cells cells = study.cells(cell.slice());
            for (float[] place : places.getOrDefault(cell.slice(), List.of())) {
                double distance = Math.hypot(cells.x(cell.cell() - 1) - place[0], cells.y(cell.cell() - 1) - place[1]);
                assertTrue(distance > 5, cell + " is a cell of the exam and has a label");
            }
        }
        TrainingSet set = TrainingSet.of(Studies.CFOS, samples, reserved(), Map.of());
        if (set.problem().isEmpty()) {
            assertEquals(
                    set.samples(),
                    CellSamples.present(study, Studies.CFOS).set().samples(),
                    "what a training takes");
        }
    }

    private void assertRefused(LabelCommand command) throws ProblemException {
        List<Sample> labels = study.samples(Studies.CFOS);
        String said =
                assertThrows(ProblemException.class, () -> study.label(command)).getMessage();
        assertTrue(said.contains("belongs to the exam of cFos"), said);
        assertEquals(labels, study.samples(Studies.CFOS));
        assertOut();
    }

    @Test
    void training_isToldWhatIsReserved_andSeesNoneOfIt() throws Exception {
        // a sample with the number of an exam cell that somehow came to be would still be left out
        Set<CellRef> all = new HashSet<>();
        before.forEach(sample -> all.add(sample.cell()));
        all.retainAll(reserved());
        assertEquals(4, all.size());
        assertTrue(TrainingSet.of(Studies.CFOS, before, reserved(), Map.of()).samples().stream()
                .noneMatch(sample -> all.contains(sample.cell())));
        RecordingTrainer trainer = new RecordingTrainer();
        RoundInfo round = RoundTraining.train(
                        study,
                        Studies.CFOS,
                        LabelledStudy.choice(1),
                        trainer,
                        LabelledStudy.features(study),
                        TaskContext.quiet(2))
                .round();
        TrainedCells trained = study.rounds().trainedCells(round);
        assertEquals(48 - 4, trained.on().size() + trained.off().size());
        trained.on().forEach(cell -> assertFalse(reserved().contains(cell)));
        trained.off().forEach(cell -> assertFalse(reserved().contains(cell)));
        Set<Float> numbers = new HashSet<>();
        trained.on().forEach(cell -> numbers.add((float) cell.cell()));
        trained.off().forEach(cell -> numbers.add((float) cell.cell()));
        assertEquals(numbers, new HashSet<>(trainer.seen), "the journal says what the trainer saw");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void labellingByHand_ofAnyOrigin_isRefused(boolean closed) throws Exception {
        if (closed) {
            closeTheExam();
        }
        for (SampleOrigin origin : SampleOrigin.values()) {
            if (origin == SampleOrigin.EXAM) {
                assertThrows(
                        IllegalArgumentException.class, () -> study.label(byHand(List.of(a(20)), Label.ON, origin)));
                continue;
            }
            for (CellRef cell : EXAM) {
                assertRefused(byHand(List.of(cell), Label.OFF, origin));
                assertRefused(byHand(List.of(a(20), cell), Label.ON, origin));
            }
        }
        assertRefused(LabelCommand.flip(Studies.CFOS, assignments(List.of(a(5)), Label.ON), 1));
        BatchDraft batch = new BatchDraft("A1", ALL, null, 2, 40, 7, "rectangle-1");
        assertRefused(LabelCommand.drawn(
                Studies.CFOS, assignments(List.of(a(15), a(21)), Label.ON), SampleOrigin.RULE, batch, 1));
        study.label(byHand(List.of(a(5)), null, SampleOrigin.CLICK));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rectangles_neverDrawThem_norWhenDrawnAgain(boolean closed) throws Exception {
        if (closed) {
            closeTheExam();
        }
        RectangleSampling.Outcome drawn =
                RectangleSampling.sample(study, Studies.CFOS, "A1", ALL, Label.ON, 1000, 3, 0.5);
        assertEquals(40 - 24 - 2, drawn.draw().eligible(), "15 and 16 are not there to be drawn");
        assertOut();
        long batch = drawn.receipt().batch();
        for (long seed = 0; seed < 5; seed++) {
            batch = RectangleSampling.redraw(study, Studies.CFOS, batch, seed, 0.3, TaskContext.quiet())
                    .receipt()
                    .batch();
            study.repeats()
                    .ofBatch(Studies.CFOS, batch)
                    .forEach(repeat -> assertFalse(reserved().contains(repeat.cell())));
            assertOut();
        }
        RectangleSampling.takeBack(study, Studies.CFOS, batch);
    }

    @Test
    void batchDrawnBeforeTheExam_isDrawnAgainWithoutThem() throws Exception {
        study.undo();
        long batch = RectangleSampling.sample(study, Studies.CFOS, "A1", ALL, Label.ON, 1000, 3)
                .receipt()
                .batch();
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
        assertOut();
        RectangleSampling.Outcome again = RectangleSampling.redraw(study, Studies.CFOS, batch, 4);
        assertEquals(14, again.draw().eligible());
        closeTheExam();
        while (study.undo().isPresent()) {
            assertOut();
        }
    }

    @Test
    void imports_passThemOver_andSayHowMany() throws Exception {
        List<LabelledPoint> rows = new ArrayList<>();
        Cells cells = study.cells("A1");
        for (int number = 1; number <= 40; number++) {
            boolean byPlace = number % 2 == 0;
            rows.add(new LabelledPoint(
                    "A1",
                    byPlace ? 0 : number,
                    byPlace ? cells.x(number - 1) : Double.NaN,
                    byPlace ? cells.y(number - 1) : Double.NaN,
                    Label.ON,
                    number + 1,
                    Studies.CFOS));
        }
        LabelImport.Outcome outcome =
                LabelImport.apply(study, Studies.CFOS, folder.resolve("labels.csv"), rows, 3, SampleOrigin.IMPORT);
        assertEquals(36, outcome.labelled());
        assertEquals(4, outcome.ofExam());
        assertEquals(0, outcome.unmatched());
    }

    @Test
    void planOfAnImport_fromBeforeTheDraw_isRefused() throws Exception {
        study.undo();
        List<LabelledPoint> rows =
                List.of(new LabelledPoint("A1", 15, Double.NaN, Double.NaN, Label.ON, 2, Studies.CFOS));
        LabelImport.Plan plan = LabelImport.plan(study, Studies.CFOS, folder.resolve("l.csv"), rows, 3);
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
        assertThrows(ProblemException.class, () -> LabelImport.apply(study, plan, SampleOrigin.IMPORT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void repeats_neitherAskThem_norSettleTheirLabel(boolean closed) throws Exception {
        study.undo();
        study.setAnnotator("Ben");
        Repeat read = study.repeats().read(Studies.CFOS, a(5), Label.ON);
        BatchDraft draft = new BatchDraft("A1", ALL, Label.ON, 1, 40, 7, "rectangle-1");
        long batch = study.label(LabelCommand.drawn(
                                Studies.CFOS, assignments(List.of(a(21)), Label.ON), SampleOrigin.RECTANGLE, draft, 1)
                        .withRepeats(List.of(new HiddenRepeat(a(30), Label.OFF))))
                .batch();
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
        if (closed) {
            closeTheExam();
        }
        Repeat hidden = study.repeats().ofBatch(Studies.CFOS, batch).get(0);
        for (Repeat repeat : List.of(read, hidden)) {
            Map<Long, Label> answers = Map.of(repeat.id(), Label.UNSURE);
            assertThrows(ProblemException.class, () -> study.repeats().answer(answers));
            assertThrows(ProblemException.class, () -> study.repeats().settle(repeat.id(), Label.OFF));
        }
        assertThrows(ProblemException.class, () -> study.repeats().read(Studies.CFOS, a(15), Label.ON));
        List<CellRef> reading = SecondReading.choose(study, Studies.CFOS, SecondReading.Whose.OTHERS, 1000, 5);
        reading.forEach(cell -> assertFalse(reserved().contains(cell)));
        assertEquals(44, reading.size());
    }

    @Test
    void settlingBeforeTheDraw_undoneAfterIt_givesNoLabelBack() throws Exception {
        study.undo();
        study.setAnnotator("Ben");
        Repeat read = study.repeats().read(Studies.CFOS, a(5), Label.ON);
        study.repeats().settle(read.id(), Label.ON);
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
        closeTheExam();
        undoAndRedoEverything();
    }

    private void undoAndRedoEverything() throws ProblemException {
        while (study.undo().isPresent()) {
            assertOut();
        }
        while (study.redo().isPresent()) {
            assertOut();
        }
    }

    @Test
    void undoAndRedo_inAnyOrder_bringNoLabelBack() throws Exception {
        study.label(byHand(List.of(a(20), a(21)), Label.ON, SampleOrigin.CLICK));
        closeTheExam();
        study.label(byHand(List.of(a(21)), Label.OFF, SampleOrigin.CLICK));
        undoAndRedoEverything();
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < 60; i++) {
            boolean back = random.nextInt(2) == 0;
            if (back) {
                study.undo();
            } else {
                study.redo();
            }
            assertOut();
        }
    }

    @Test
    void detectingAnew_andUndoingIt_findsThemAgain() throws Exception {
        closeTheExam();
        List<Cells> others =
                List.of(shifted(2, false), Cells.none(), shifted(-2, true), Studies.grid(3), shifted(3, true));
        for (Cells cells : others) {
            study.setCells("A1", cells, Studies.NUCLEI);
            assertOut();
            for (int i = 0; i < cells.size(); i++) {
                CellRef cell = a(i + 1);
                if (!reserved().contains(cell)) {
                    study.label(byHand(List.of(cell), Label.ON, SampleOrigin.CLICK));
                } else {
                    assertRefused(byHand(List.of(cell), Label.ON, SampleOrigin.CLICK));
                }
            }
            assertOut();
        }
        undoAndRedoEverything();
        assertEquals(7, reserved().size());
    }

    /** The grid moved by some px, or also numbered backwards. */
    private static Cells shifted(float by, boolean backwards) {
        Cells grid = Studies.grid(LabelledStudy.CELLS);
        float[] x = new float[grid.size()];
        float[] y = new float[grid.size()];
        for (int i = 0; i < x.length; i++) {
            int from = backwards ? x.length - 1 - i : i;
            x[i] = grid.x(from) + by;
            y[i] = grid.y(from);
        }
        return Cells.points(x, y, new float[x.length]);
    }

    @Test
    void examOnLaterCells_keepsLabelsOffTheEarlierOnes() throws Exception {
        study.undo();
        study.setCells("A1", shifted(2, true), Studies.NUCLEI);
        CellRef labelled = a(LabelledStudy.CELLS + 1 - 5);
        assertTrue(study.sample(Studies.CFOS, labelled).isPresent());
        places.clear();
        places.put("A1", List.of(new float[] {Studies.grid(5).x(4), 10}));
        Studies.exam(study, Studies.CFOS, labelled);
        closeTheExam();
        study.undo();
        assertEquals(Set.of(a(5)), reserved());
        undoAndRedoEverything();
    }

    @Test
    void slicesThatGoAndComeBack_bringThemAsTheyWere() throws Exception {
        study.removeSlice("A1");
        assertOut();
        reopen();
        study.undo();
        assertOut();
        closeTheExam();
        study.removeSlice("B1");
        assertOut();
        study.undo();
        assertEquals(new HashSet<>(EXAM), reserved());
        undoAndRedoEverything();
    }

    @Test
    void detachedSample_doesNotReturnOntoACellOfTheExam() throws Exception {
        study.undo();
        places.clear();
        // the labelled cell 1 is lost; a cell 7 px away from it comes into the exam
        float x = Studies.grid(1).x(0);
        study.setCells("A1", Cells.points(new float[] {x + 7}, new float[] {10}, new float[1]), Studies.NUCLEI);
        assertEquals(24, study.detachedSamples(Studies.CFOS).size());
        Studies.exam(study, Studies.CFOS, a(1));
        // nearer to the label than to the exam's cell
        study.setCells("A1", Cells.points(new float[] {x + 3}, new float[] {10}, new float[1]), Studies.NUCLEI);
        assertEquals(Set.of(a(1)), reserved());
        assertEquals(24, study.detachedSamples(Studies.CFOS).size());
        assertRefused(byHand(List.of(a(1)), Label.ON, SampleOrigin.CLICK));
        closeTheExam();
        undoAndRedoEverything();
    }

    @Test
    void extendedExam_keepsBothDrawsOut() throws Exception {
        closeTheExam();
        Studies.exam(study, Studies.CFOS, a(1), a(22));
        assertRefused(byHand(List.of(a(1)), Label.ON, SampleOrigin.CLICK));
        assertRefused(byHand(List.of(a(15)), Label.ON, SampleOrigin.CLICK));
        closeTheSecond();
        study.exams().correct(Studies.CFOS, a(1), Label.OFF, "slipped");
        undoAndRedoEverything();
        assertEquals(9, reserved().size());
    }

    private void closeTheSecond() throws ProblemException {
        study.exams().answer(Studies.CFOS, a(1), Label.ON);
        study.exams().answer(Studies.CFOS, a(22), Label.UNSURE);
        study.exams().close(Studies.CFOS);
    }

    @Test
    void withdrawnDraw_freesItsCells_onlyThen() throws Exception {
        study.exams().withdraw(Studies.CFOS);
        assertEquals(before, study.samples(Studies.CFOS));
        study.undo();
        assertOut();
        study.redo();
        study.label(byHand(List.of(a(15)), Label.ON, SampleOrigin.CLICK));
        study.undo();
        study.undo();
        assertEquals(new HashSet<>(EXAM), reserved());
    }

    @Test
    void forgedRound_isNotKept() throws Exception {
        for (Sample sample : before) {
            List<Sample> forged = List.of(sample);
            RoundDraft draft = new RoundDraft(
                    Studies.CFOS,
                    "forest",
                    "1",
                    new TreeMap<>(),
                    7,
                    0.5,
                    forged,
                    "aa",
                    List.of(),
                    "bb",
                    Map.of(),
                    1,
                    null);
            if (reserved().contains(sample.cell())) {
                assertThrows(ProblemException.class, () -> study.rounds().add(draft, new byte[] {1}));
            }
        }
        assertEquals(List.of(), study.rounds().of(Studies.CFOS));
    }

    @Test
    void examDrawnWhileATrainingRuns_makesItFail() throws Exception {
        study.undo();
        CellSamples samples = CellSamples.present(study, Studies.CFOS);
        assertEquals(48, samples.set().size());
        Studies.exam(study, Studies.CFOS, EXAM.toArray(CellRef[]::new));
        CellSetInfo cells = study.cellSet("A1").orElseThrow();
        assertEquals(cells, samples.cellSets().get("A1"), "the cells are the same still");
        RoundDraft draft = new RoundDraft(
                Studies.CFOS,
                "forest",
                "1",
                new TreeMap<>(),
                7,
                0.5,
                samples.set().samples(),
                "aa",
                List.of(),
                "bb",
                Map.of(),
                1,
                null);
        String said = assertThrows(ProblemException.class, () -> study.rounds().add(draft, new byte[] {1}))
                .getMessage();
        assertTrue(said.contains("belongs to the exam"), said);
    }
}
