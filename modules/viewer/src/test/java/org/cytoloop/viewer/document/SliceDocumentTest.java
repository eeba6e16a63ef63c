/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import static org.cytoloop.viewer.fixtures.SmallStudy.await;
import static org.cytoloop.viewer.fixtures.SmallStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.document.SliceDocument.Phase;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.ShownCalls;
import org.cytoloop.workspace.CellSetInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceDocumentTest {
    @TempDir
    Path folder;

    private SmallStudy study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new SmallStudy(folder, "A1", "A2");
    }

    @AfterEach
    void closeStudy() throws Exception {
        study.close();
    }

    private SliceDocument open(String slice) throws Exception {
        SliceDocument document = onEdt(() -> {
            SliceDocument made = new SliceDocument(study.open(), slice);
            study.desk().addListener(made);
            made.open("Opening");
            return made;
        });
        await(() -> document.phase() != Phase.OPENING);
        return document;
    }

    private void close(SliceDocument document) throws Exception {
        onEdt(() -> {
            study.desk().removeListener(document);
            document.close();
            return null;
        });
    }

    @Test
    void open_showsImageCellsAndFirstChannelSettings() throws Exception {
        SliceDocument document = open("A1");
        assertEquals(Phase.READY, document.phase(), document.sentence());
        await(() -> document.facts().cells().size() == 50);
        assertEquals(3, onEdt(() -> document.display().orElseThrow()).channels().size());
        assertNull(document.facts().label(0));
        assertTrue(Float.isNaN(document.facts().pOn(0)));
        close(document);
    }

    @Test
    void labelsAndCellsAreFollowedAndOnlyThoseOfThisSliceAndStaining() throws Exception {
        SliceDocument document = open("A1");
        study.label("A1", Label.ON, 1, 3);
        study.label("A2", Label.OFF, 2);
        study.label("A1", Label.UNSURE, 50);
        await(() -> document.facts().labels().length == 50 && document.facts().label(49) == Label.UNSURE);
        assertEquals(Label.ON, document.facts().label(0));
        assertNull(document.facts().label(1));
        long version = document.facts().version();

        onEdt(() -> {
            study.open().setStaining("other");
            return null;
        });
        await(() -> document.facts().label(0) == null);
        assertEquals(version, document.facts().version());

        study.study()
                .setCells(
                        "A1",
                        Cells.points(new float[] {10}, new float[] {10}, new float[] {50}),
                        new CellSetInfo.Draft("grid", Map.of(), 8));
        await(() -> document.facts().cells().size() == 1);
        assertTrue(document.facts().version() > version);
        close(document);
    }

    @Test
    void openRepeats_showTheirAnswersInPlaceOfTheirLabels_untilTheNextBatch() throws Exception {
        SliceDocument document = open("A1");
        study.label("A1", Label.OFF, 1, 2, 3);
        await(() -> document.facts().labels().length == 50 && document.facts().label(2) == Label.OFF);
        study.batch("A1", 10, Label.ON, 1, 2);
        await(() -> document.facts().label(9) == Label.ON && document.facts().label(0) == Label.ON);
        assertEquals(Label.ON, document.facts().label(1));
        assertEquals(Label.OFF, document.facts().label(2));

        Map<Long, Label> answers = new java.util.HashMap<>();
        answers.put(1L, Label.UNSURE);
        answers.put(2L, null);
        study.study().repeats().answer(answers);
        await(() ->
                document.facts().label(0) == Label.UNSURE && document.facts().label(1) == null);

        study.batch("A2", 5, Label.OFF);
        await(() -> document.facts().label(0) == Label.OFF && document.facts().label(1) == Label.OFF);
        close(document);
    }

    @Test
    void callsOfTheDesk_standInForThoseOnDisk_onlyForTheCellsTheyWereMadeFor() throws Exception {
        SliceDocument document = open("A1");
        await(() -> document.facts().cells().size() == 50);
        long cellSet = document.facts().cellSet();
        assertEquals(study.study().cellSet("A1").orElseThrow().id(), cellSet);
        float[] live = new float[50];
        live[3] = 0.7f;
        onEdt(() -> {
            study.open().calls().show(Map.of("A1", new ShownCalls(cellSet, live, 0.6)));
            return null;
        });
        assertSame(live, document.facts().pOn());
        assertEquals(0.6, document.facts().threshold());

        onEdt(() -> {
            study.open().calls().setHidden(true);
            return null;
        });
        assertTrue(Float.isNaN(document.facts().pOn(3)));
        onEdt(() -> {
            study.open().calls().setHidden(false);
            study.open().calls().show(Map.of("A1", new ShownCalls(cellSet + 1, live, 0.6)));
            return null;
        });
        assertNull(document.facts().pOn());
        close(document);
    }

    @Test
    void triedThreshold_isShownWithoutReadingAnew_andGoesAgain() throws Exception {
        SliceDocument document = open("A1");
        await(() -> document.facts().cells().size() == 50);
        CellLayer layer = document.facts().layer();
        byte[] labels = document.facts().labels();
        onEdt(() -> {
            study.open().calls().tryThreshold(OptionalDouble.of(0.8));
            return null;
        });
        assertEquals(0.8, document.facts().threshold());
        assertSame(layer, document.facts().layer());
        assertSame(labels, document.facts().labels());
        onEdt(() -> {
            study.open().calls().clear();
            return null;
        });
        assertEquals(0.5, document.facts().threshold());
        close(document);
    }

    @Test
    void difference_isCountedOnItsCells_andHiddenWithTheCalls() throws Exception {
        SliceDocument document = open("A1");
        await(() -> document.facts().cells().size() == 50);
        long cellSet = document.facts().cellSet();
        byte[] marks = new byte[50];
        marks[0] = DifferenceBoard.GAINED;
        marks[1] = DifferenceBoard.GAINED;
        marks[7] = DifferenceBoard.LOST;
        onEdt(() -> {
            study.open()
                    .difference()
                    .show(new DifferenceBoard.Shown(
                            "round 1 → round 2",
                            SmallStudy.STAINING,
                            Map.of("A1", new DifferenceBoard.OnSlice(cellSet, marks))));
            return null;
        });
        SliceDifference shown = document.facts().difference();
        assertEquals(2, shown.gained());
        assertEquals(1, shown.lost());
        assertEquals("round 1 → round 2", shown.title());
        onEdt(() -> {
            study.open().calls().setHidden(true);
            return null;
        });
        assertNull(document.facts().difference());
        onEdt(() -> {
            study.open().calls().setHidden(false);
            study.open().setStaining("other");
            return null;
        });
        await(() -> document.facts().difference() == null);
        close(document);
    }

    @Test
    void missingImageIsOneSentenceAndComesBackWhenItIsThereAgain() throws Exception {
        Path image = folder.resolve("A1.png");
        Path away = folder.resolve("away.png");
        Files.move(image, away);
        SliceDocument document = open("A1");
        assertEquals(Phase.BROKEN, document.phase());
        assertTrue(document.sentence().contains("A1.png"), document.sentence());
        assertTrue(document.renderer().isEmpty());

        Files.move(away, image);
        onEdt(() -> {
            document.open("Opening");
            return null;
        });
        await(() -> document.phase() == Phase.READY);
        close(document);
    }

    @Test
    void closing_givesTheImageBackAndNothingHoldsIt() throws Exception {
        SliceDocument document = open("A1");
        SliceSeries series = document.loaded().orElseThrow().series();
        WeakReference<SliceSeries> held = new WeakReference<>(series);
        close(document);
        close(document);
        assertTrue(SliceDocument.awaitClosed(20, TimeUnit.SECONDS));
        assertThrows(ProblemException.class, read(series));
        assertEquals(Phase.CLOSED, document.phase());
        assertEquals(0, document.facts().cells().size());

        series = null;
        WeakReference<SliceDocument> closed = new WeakReference<>(document);
        document = null;
        assertFalse(isHeld(held), "the pixels of a closed slice are held");
        assertFalse(isHeld(closed), "a closed slice is held");
    }

    private static org.junit.jupiter.api.function.Executable read(SliceSeries series) {
        return () -> series.read(0, 0, 0, 0, 0, 0, 10, 10);
    }

    private static boolean isHeld(WeakReference<?> reference) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (reference.get() != null && System.nanoTime() < end) {
            onEdt(() -> null);
            System.gc();
        }
        return reference.get() != null;
    }
}
