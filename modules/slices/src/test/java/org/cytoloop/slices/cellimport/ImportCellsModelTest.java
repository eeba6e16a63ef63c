/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.cellimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.slices.fixtures.DiscImages;
import org.cytoloop.slices.fixtures.LaterExecutor;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCellsModelTest {
    @TempDir
    Path folder;

    private final LaterExecutor background = new LaterExecutor();
    private final LaterExecutor edt = new LaterExecutor();
    private OpenStudy open;
    private ImportCellsModel model;

    @BeforeEach
    void openStudy() throws Exception {
        Study study = Study.create(
                folder.resolve("test.cytoloop"),
                new StudySettings("test", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2"))),
                "Anna");
        study.addSlice(DiscImages.slice(folder, "A1", 400, 300));
        study.addSlice(DiscImages.slice(folder, "A2", 400, 300));
        open = new OpenStudy(study);
        model = new ImportCellsModel(open, background, edt, () -> {});
    }

    @AfterEach
    void closeStudy() throws Exception {
        open.close();
    }

    @Test
    void tableForTheCurrentSlice_isShownBeforeItIsTaken() throws Exception {
        choose("x,y,area\n10,20,80\n30,40,90\n");
        assertEquals("A1: 2 cells\nCells from CSV (x, y, area). None lies outside its slice.", model.foundWords());
        assertEquals(0, open.study().cells("A1").size(), "nothing is changed yet");
        assertEquals("A1: 2 cells", apply());
        assertEquals(2, open.study().cells("A1").size());
        assertTrue(open.study().cellSet("A2").isEmpty());
        assertEquals("csv-cells", open.study().cellSet("A1").orElseThrow().source());
    }

    @Test
    void tableWithASliceColumn_servesAllSlicesItNames() throws Exception {
        model.setSlice(Optional.empty());
        choose("slice,x,y\nA1,10,20\nA2,30,40\nA2,50,60\nZ9,1,1\n");
        assertTrue(model.foundWords().startsWith("A1: 1 cell\nA2: 2 cells\n"), model.foundWords());
        assertTrue(model.foundWords().endsWith("Left out, as the study has no such slice: Z9"), model.foundWords());
        apply();
        assertEquals(1, open.study().cells("A1").size());
        assertEquals(2, open.study().cells("A2").size());
    }

    @Test
    void tableWithoutSliceColumn_cannotServeAll() throws Exception {
        model.setSlice(Optional.empty());
        choose("x,y\n10,20\n");
        assertEquals(
                "cells.csv does not say which slices its cells are in; choose the slice.",
                model.problem().orElseThrow());
        model.setSlice(open.study().slice("A2"));
        settle();
        assertTrue(model.canImport());
        apply();
        assertEquals(1, open.study().cells("A2").size());
    }

    @Test
    void cellOutsideTheSlice_isRefusedWithItsLine() throws Exception {
        choose("x,y\n10,20\n4000,20\n");
        assertFalse(model.canImport());
        assertTrue(
                model.problem().orElseThrow().contains("line 3"),
                model.problem().get());
    }

    @Test
    void labels_areAnnouncedBeforeAndCountedAfter() throws Exception {
        choose("x,y\n10,20\n30,40\n");
        assertEquals("", model.warning());
        apply();
        open.study()
                .label(LabelCommand.byHand(
                        "cFos",
                        List.of(new LabelCommand.Assignment(new CellRef("A1", 1), Label.ON, Double.NaN)),
                        SampleOrigin.CLICK,
                        0));
        Files.writeString(folder.resolve("more.csv"), "x,y\n10,20\n30,40\n70,80\n");
        model.setFile(Optional.of(folder.resolve("more.csv")));
        settle();
        assertTrue(model.warning().startsWith("1 label in A1: "), model.warning());
        assertEquals("A1: 3 cells; labels re-attached: 1 of 1, 0 detached", apply());
        open.study().undo();
        assertEquals(2, open.study().cells("A1").size(), "undone as a whole");
    }

    @Test
    void missingFile_isSaid() {
        model.setFile(Optional.of(folder.resolve("gone.csv")));
        settle();
        assertTrue(model.problem().orElseThrow().startsWith("There is no file "));
        model.setFile(Optional.empty());
        assertTrue(model.problem().isEmpty());
    }

    @Test
    void panel_isReadyWhenTheModelIs() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ImportCellsPanel panel = new ImportCellsPanel(model);
            assertFalse(panel.isReady());
            panel.setSize(panel.getPreferredSize());
            panel.paint(new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB)
                    .createGraphics());
        });
    }

    private void choose(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("cells.csv"), text);
        model.setFile(Optional.of(file));
        assertTrue(model.isBusy());
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
