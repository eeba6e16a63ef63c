/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.slices.dialogs.ReplacedCells;
import org.cytoloop.slices.fixtures.DiscImages;
import org.cytoloop.slices.fixtures.FakeStage;
import org.cytoloop.slices.fixtures.LaterExecutor;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionModelTest {
    @TempDir
    Path folder;

    private final LaterExecutor background = new LaterExecutor();
    private final LaterExecutor edt = new LaterExecutor();
    private final List<CellDetector> detectors = Services.all(CellDetector.class);
    private FakeStage stage;
    private OpenStudy open;

    @AfterEach
    void closeStudy() throws Exception {
        open.close();
    }

    @Test
    void preview_showsTheCellsInView() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        stage = new FakeStage("A1", new Region(400, 320, 360, 280));
        DetectionModel model = model();

        model.setParameters(Optional.of(defaults()));
        settle(model);

        PreviewResult result = model.preview().result().orElseThrow();
        assertEquals(9 * 7, result.found().cells().size());
        assertEquals(9 * 7, model.preview().outlines("A1").size());
        assertEquals(0, model.preview().outlines("A2").size());
        assertTrue(stage.refreshed() > 0, "the viewer draws the outlines");
        assertTrue(DetectionWords.preview(result).startsWith("63 cells in view · "), DetectionWords.preview(result));
        assertEquals(360, result.picture().image().getWidth());
    }

    @Test
    void movedView_isPreviewedAnew_andAnUnmovedOneIsNot() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        stage = new FakeStage("A1", new Region(0, 0, 400, 400));
        DetectionModel model = model();
        model.setParameters(Optional.of(defaults()));
        settle(model);

        model.preview().refresh();
        assertEquals(0, background.waiting(), "nothing moved");
        stage.show(new Region(0, 0, 200, 400));
        model.preview().refresh();
        assertTrue(model.preview().isBusy());
        settle(model);
        assertEquals(50, model.preview().outlines("A1").size());
    }

    @Test
    void previewSwitchedOffOrClosed_takesItsOutlinesAway() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionModel model = model();
        model.setParameters(Optional.of(defaults()));
        settle(model);
        assertTrue(model.preview().outlines("A1").size() > 0);
        model.preview().setOn(false);
        assertEquals(0, model.preview().outlines("A1").size());
        model.preview().setOn(true);
        settle(model);
        assertTrue(model.preview().outlines("A1").size() > 0);
        model.close();
        background.runAll();
        assertEquals(0, model.preview().outlines("A1").size());
    }

    @Test
    void missingImage_isSaidInTheDialog() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionModel model = model();
        Files.delete(open.study().slice("A1").orElseThrow().image().files().get(0));
        model.setParameters(Optional.of(defaults()));
        settle(model);
        assertTrue(model.preview().problem().orElseThrow().contains("is missing"));
        assertTrue(model.preview().result().isEmpty());
    }

    @Test
    void run_detectsTheScopeAndSumsUp() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionModel model = model();
        model.setParameters(Optional.of(defaults()));
        model.setScope(DetectionScope.WITHOUT_CELLS);
        assertEquals(2, model.slices(DetectionScope.WITHOUT_CELLS).size());
        assertEquals("", model.warning());
        detect(model);

        assertEquals(25 * 20, open.study().cells("A2").size());
        String summary = DetectionWords.summary(model.report().orElseThrow(), name -> name);
        assertEquals(2, summary.lines().count(), summary);
        assertTrue(summary.startsWith("A1: 500 cells, diameter "), summary);
        assertFalse(summary.contains("labels"), summary);
        assertTrue(model.slices(DetectionScope.WITHOUT_CELLS).isEmpty());
        assertFalse(model.canStart(), "no slice is without cells");
    }

    @Test
    void detectingAgain_saysWhatHappensToLabelsBeforeAndAfter() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionModel first = model();
        first.setParameters(Optional.of(defaults()));
        detect(first);
        open.study()
                .label(LabelCommand.byHand(
                        "cFos",
                        List.of(
                                new LabelCommand.Assignment(new CellRef("A1", 1), Label.ON, Double.NaN),
                                new LabelCommand.Assignment(new CellRef("A1", 7), Label.OFF, Double.NaN)),
                        SampleOrigin.CLICK,
                        0));

        DetectionModel again = model();
        again.setParameters(Optional.of(defaults()));
        again.setScope(DetectionScope.THIS);
        EventQueue.invokeAndWait(() -> {});
        String warning =
                ReplacedCells.count(open.study()).warning(open.study(), again.slices(again.scope()), name -> name);
        assertTrue(warning.startsWith("2 labels in A1: each goes to the nearest new cell"), warning);
        detect(again);
        String summary = DetectionWords.summary(again.report().orElseThrow(), name -> name);
        assertTrue(summary.endsWith("; labels re-attached: 2 of 2, 0 detached"), summary);
    }

    @Test
    void problemOfOneSlice_doesNotKeepTheOthersBack() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        Files.delete(open.study().slice("A1").orElseThrow().image().files().get(0));
        DetectionModel model = model();
        model.setParameters(Optional.of(defaults()));
        model.setScope(DetectionScope.ALL);
        detect(model);
        DetectionReport report = model.report().orElseThrow();
        assertEquals("A1", report.problems().get(0).where());
        assertEquals("A2", report.outcomes().get(0).slice());
        assertTrue(DetectionWords.summary(report, name -> name).endsWith("1 slice could not be detected."));
    }

    @Test
    void cancelledRun_keepsWhatIsDoneAndCountsWhatIsLeft() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionRun run =
                new DetectionRun(open.study(), open.study().slices(), detectors.get(0), Map.of(), name -> name);
        run.run(new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return !run.report().outcomes().isEmpty();
            }

            @Override
            public void progress(double fraction, String what) {
                assertTrue(fraction >= 0 && fraction <= 1);
                assertTrue(what == null || what.startsWith("A1 (1 of 2): "), what);
            }
        });
        assertEquals(1, run.report().left());
        assertEquals(500, open.study().cells("A1").size());
        assertTrue(DetectionWords.summary(run.report(), name -> name).endsWith("Cancelled: 1 slice was not detected."));
    }

    @Test
    void severalStainingsDetectedIndependently_areRefusedInASentence() throws Exception {
        open(DetectionMode.INDEPENDENT, "1", "cFos", "PV");
        DetectionModel model = model();
        model.setParameters(Optional.of(defaults()));
        assertTrue(model.refusal().orElseThrow().contains("several stainings"));
        assertFalse(model.canStart());
        assertEquals(0, background.waiting(), "nothing is previewed");
    }

    @Test
    void parameters_areRememberedForTheStudyAndItsSession() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        ParameterSet chosen = ParameterSet.of(detectors.get(0).parameters(), Map.of("diameter-px", "17"));
        model().setParameters(Optional.of(chosen));
        assertEquals(chosen.asMap(), model().rememberedParameters());

        DetectionSession session = new DetectionSession();
        Map<String, String> saved = session.save(open);
        DetectionSession.remember(open, new DetectionChoices("other", Map.of()));
        assertTrue(model().rememberedParameters().isEmpty());
        session.restore(open, saved);
        assertEquals(chosen.asMap(), model().rememberedParameters());
    }

    @Test
    void scopes_meanTheSlicesTheyName() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        DetectionModel model = model();
        assertEquals(List.of("A1"), names(model.slices(DetectionScope.THIS)));
        assertEquals(List.of(), names(model.slices(DetectionScope.SELECTED)));
        open.offer(new SelectedSlices(List.of("A2", "gone")));
        assertEquals(List.of("A2"), names(model.slices(DetectionScope.SELECTED)));
        assertEquals(List.of("A1", "A2"), names(model.slices(DetectionScope.ALL)));
        open.study().setCells("A1", Cells.none(), new CellSetInfo.Draft("nuclei", Map.of(), Double.NaN));
        assertEquals(List.of("A2"), names(model.slices(DetectionScope.WITHOUT_CELLS)), "none were found in A1");
    }

    @Test
    void panel_hasItsControlsAndPaints() throws Exception {
        open(DetectionMode.SHARED, "1", "cFos");
        EventQueue.invokeAndWait(() -> {
            DetectionModel model = model();
            DetectionPanel panel = new DetectionPanel(model);
            background.runAll();
            edt.runAll();
            panel.refresh();
            panel.setSize(panel.getPreferredSize());
            BufferedImage image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
            panel.paint(image.createGraphics());
            assertTrue(model.canStart());
            model.close();
            background.runAll();
        });
    }

    private void open(DetectionMode mode, String nuclei, String... stainings) throws Exception {
        List<Staining> list =
                Arrays.stream(stainings).map(s -> new Staining(s, "2")).toList();
        Study study =
                Study.create(folder.resolve("test.cytoloop"), new StudySettings("test", mode, nuclei, list), "Anna");
        study.addSlice(DiscImages.slice(folder, "A1", 1000, 800));
        study.addSlice(DiscImages.slice(folder, "A2", 1000, 800));
        open = new OpenStudy(study);
    }

    private DetectionModel model() {
        return new DetectionModel(
                open,
                detectors,
                background,
                edt,
                slice -> Optional.<Stage>ofNullable(stage).filter(s -> s.slice().equals(slice)),
                () -> {});
    }

    private ParameterSet defaults() {
        return ParameterSet.defaults(detectors.get(0).parameters());
    }

    private void settle(DetectionModel model) {
        assertTrue(model.preview().isBusy());
        background.runAll();
        edt.runAll();
        assertFalse(model.preview().isBusy());
    }

    private void detect(DetectionModel model) throws InterruptedException {
        assertTrue(model.canStart());
        model.start();
        assertTrue(model.isRunning());
        edt.runUntil(() -> model.report().isPresent());
        assertFalse(model.isRunning());
    }

    private static List<String> names(List<Slice> slices) {
        return slices.stream().map(Slice::name).toList();
    }
}
