/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.operations.SampleExport;
import org.cytoloop.slices.fixtures.DiscImages;
import org.cytoloop.slices.fixtures.LaterExecutor;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {
    @TempDir
    Path folder;

    private final LaterExecutor background = new LaterExecutor();
    private final LaterExecutor edt = new LaterExecutor();
    private OpenStudy open;
    private Study study;
    private ImportSamplesModel model;

    @BeforeEach
    void openStudy() throws Exception {
        study = Study.create(
                folder.resolve("test.cytoloop"),
                new StudySettings(
                        "test", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2"), new Staining("PV", "1"))),
                "Anna");
        study.addSlice(DiscImages.slice(folder, "A1", 400, 300));
        study.setCells(
                "A1",
                Cells.points(new float[] {20, 60, 100, 140}, new float[] {20, 20, 20, 20}, new float[4]),
                new CellSetInfo.Draft("nuclei", Map.of(), 13));
        study.label(LabelCommand.byHand(
                "cFos",
                List.of(
                        new LabelCommand.Assignment(new CellRef("A1", 1), Label.ON, Double.NaN),
                        new LabelCommand.Assignment(new CellRef("A1", 2), Label.OFF, Double.NaN)),
                SampleOrigin.CLICK,
                0));
        open = new OpenStudy(study);
        model = new ImportSamplesModel(open, background, edt, () -> {});
    }

    @AfterEach
    void closeStudy() throws Exception {
        open.close();
    }

    @Test
    void labelsOfAnotherStaining_areRefused() throws Exception {
        choose("slice,cell,staining,label\nA1,3,PV,ON\n");
        String problem = model.problem().orElseThrow();
        assertTrue(problem.contains("line 2: this label is for the staining PV, not for cFos"), problem);
        assertFalse(model.canImport());
        model.setStaining("PV");
        settle();
        assertEquals(Optional.empty(), model.problem());
        assertEquals("1 cell labelled for PV; 0 rows without a cell", apply());
    }

    @Test
    void plan_countsWhatWouldChange_andApplyIsOneStep() throws Exception {
        choose("slice,x,y,label\nA1,21,20,ON\nA1,60,22,ON\nA1,100,20,OFF\nA1,300,200,ON\n");
        assertEquals(
                "4 rows in the file\nnew labels: 1\nlabels that become another: 1\nlabelled so already: 1\n"
                        + "rows without a cell within 6.5 px: 1",
                model.planWords());
        assertEquals(2, study.samples("cFos").size(), "nothing is changed yet");
        assertEquals("3 cells labelled for cFos; 1 row without a cell", apply());
        assertEquals(3, study.samples("cFos").size());
        assertEquals(Label.ON, label(2));
        assertEquals(
                SampleOrigin.IMPORT,
                study.sample("cFos", new CellRef("A1", 3)).orElseThrow().origin());
        study.undo();
        assertEquals(2, study.samples("cFos").size());
        assertEquals(Label.OFF, label(2));
    }

    @Test
    void distance_isHalfADiameterUntilItIsTyped() throws Exception {
        settle();
        assertEquals(6.5, model.radius());
        choose("slice,x,y,label\nA1,110,20,ON\n");
        assertFalse(model.canImport());
        assertTrue(model.planWords().endsWith("Nothing would change."), model.planWords());
        model.setRadius("12,5");
        settle();
        assertTrue(model.canImport());
        model.setRadius("wide");
        assertEquals(
                "The distance must be a number of px, 0 or more.",
                model.problem().orElseThrow());
        assertFalse(model.canImport());
    }

    @Test
    void exportedSamples_comeBackIntoAnotherStainingOnlyUnderItsName() throws Exception {
        Path file = folder.resolve("cFos.csv");
        assertEquals(2, SampleExport.write(study, "cFos", file));
        model.setStaining("PV");
        model.setFile(Optional.of(file));
        settle();
        assertTrue(model.problem().orElseThrow().contains("is for the staining cFos, not for PV"));
        Files.writeString(file, Files.readString(file).replace("cFos", "PV"));
        model.setFile(Optional.empty());
        settle();
        model.setFile(Optional.of(file));
        settle();
        assertTrue(model.planWords().contains("new labels: 2"), model.planWords());
        apply();
        List<Sample> came = study.samples("PV");
        assertEquals(2, came.size());
        assertEquals(Label.ON, came.get(0).label());
        assertEquals(Label.OFF, came.get(1).label());
    }

    @Test
    void wrongTable_isRefusedWithItsLine() throws Exception {
        choose("slice,x,y,label\nA1,21,20,PERHAPS\n");
        assertTrue(
                model.problem().orElseThrow().contains("line 2"),
                model.problem().get());
        assertFalse(model.canImport());
    }

    @Test
    void radiusWithoutKnownDiameter_comesFromAreas() throws Exception {
        float area = (float) (Math.PI * 25);
        study.setCells(
                "A1",
                Cells.points(new float[] {20}, new float[] {20}, new float[] {area}),
                new CellSetInfo.Draft("csv-cells", Map.of(), Double.NaN));
        assertEquals(5, MatchingRadius.suggest(study), 0.05);
    }

    @Test
    void panels_paint_andExportProposesAFile() throws Exception {
        EventQueue.invokeAndWait(() -> {
            paint(new ImportSamplesPanel(model));
            ExportSamplesPanel export = new ExportSamplesPanel(
                    List.of(new ExportSamplesPanel.Choice("c-Fos/2", 2)), "c-Fos/2", folder, () -> {});
            paint(export);
            assertEquals(folder.resolve("c-Fos_2-samples.csv"), export.target().orElseThrow());
        });
    }

    private static void paint(JPanel panel) {
        panel.setSize(panel.getPreferredSize());
        panel.paint(
                new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB).createGraphics());
    }

    private Label label(int cell) {
        return study.sample("cFos", new CellRef("A1", cell)).orElseThrow().label();
    }

    private void choose(String text) throws Exception {
        model.setFile(Optional.of(Files.writeString(folder.resolve("labels.csv"), text)));
        settle();
    }

    private void settle() {
        background.runAll();
        edt.runAll();
        assertFalse(model.isBusy());
    }

    private String apply() throws Exception {
        assertTrue(model.canImport());
        List<String> said = new ArrayList<>();
        model.start(words -> edt.execute(() -> said.add(words)));
        edt.runUntil(() -> !said.isEmpty());
        return said.get(0);
    }
}
