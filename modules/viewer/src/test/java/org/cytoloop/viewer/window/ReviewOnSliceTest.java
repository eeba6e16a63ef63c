/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import static org.cytoloop.viewer.fixtures.SmallStudy.await;
import static org.cytoloop.viewer.fixtures.SmallStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.export.PictureOptions;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.stage.StageCall;
import org.cytoloop.workspace.Exams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.awt.StatusDisplayer;

/** Calls, uncertain cells and filters on a slice in a tab. */
class ReviewOnSliceTest {
    @TempDir
    Path folder;

    private SmallStudy study;
    private SlicePanel panel;
    private ViewerState state;
    private RoundInfo round;

    @BeforeEach
    void open() throws Exception {
        study = new SmallStudy(folder, "A1");
        float[] p = new float[50];
        Arrays.fill(p, 0.02f);
        p[0] = 0.95f;
        p[11] = 0.45f;
        p[22] = 0.51f;
        p[33] = 0.7f;
        p[44] = 0.5f;
        round = study.round("A1", p);
        study.study()
                .exams()
                .draw(new Exams.Draft(
                        SmallStudy.STAINING,
                        1,
                        1,
                        List.of(new ExamDraw.Stratum("M1", 50, 1)),
                        List.of(new Exams.DrawnCell(new CellRef("A1", 45), "M1", 0.02))));
        panel = onEdt(() -> {
            SlicePanel made = new SlicePanel(study.open(), "A1");
            made.setSize(800, 600);
            study.desk().addListener(made);
            made.open();
            made.scene().resize(780, 500);
            return made;
        });
        state = ViewerState.of(study.open());
        await(() -> panel.document().phase() == SliceDocument.Phase.READY
                && panel.document().facts().pOn() != null);
    }

    @AfterEach
    void close() throws Exception {
        onEdt(() -> {
            study.desk().removeListener(panel);
            panel.release();
            return null;
        });
        study.close();
    }

    private CellRef cell(int number) {
        return new CellRef("A1", number);
    }

    private void step(boolean forward) throws Exception {
        onEdt(() -> {
            panel.uncertain().step(forward);
            return null;
        });
    }

    private Optional<CellRef> selected() throws Exception {
        return onEdt(() -> study.open().selection().selected());
    }

    private BufferedImage paint() throws Exception {
        return onEdt(() -> {
            BufferedImage picture = new BufferedImage(780, 500, BufferedImage.TYPE_INT_RGB);
            var g = picture.createGraphics();
            panel.scene().canvas().setSize(780, 500);
            panel.scene().canvas().paint(g);
            g.dispose();
            return picture;
        });
    }

    private void set(Overlay overlay, boolean on) throws Exception {
        onEdt(() -> {
            state.set(overlay, on);
            return null;
        });
    }

    @Test
    void uncertainCellsComeOneByOne_withoutTheExamAndLabelledOnes() throws Exception {
        study.label("A1", Label.OFF, 12);
        await(() -> panel.document().facts().label(11) != null);
        step(true);
        assertEquals(Optional.of(cell(23)), selected());
        assertEquals(50, onEdt(() -> panel.camera().state().orElseThrow()).centreY(), 0.5);
        assertEquals(
                "Uncertain cell 1 of 2: cell 23, p(ON) 0.51",
                StatusDisplayer.getDefault().getStatusText());
        step(true);
        assertEquals(Optional.of(cell(34)), selected());
        step(true);
        assertTrue(
                StatusDisplayer.getDefault().getStatusText().contains("the last of 2"),
                StatusDisplayer.getDefault().getStatusText());
        assertEquals(Optional.of(cell(34)), selected());
        step(false);
        step(false);
        assertEquals(Optional.of(cell(23)), selected());
    }

    @Test
    void callsAreToldAsTheyAreDrawn() throws Exception {
        assertEquals(Optional.of(new StageCall(Label.ON, 0.95f, round.number())), onEdt(() -> panel.stage()
                .call(cell(1))));
        assertEquals(
                Label.OFF,
                onEdt(() -> panel.stage().call(cell(12))).orElseThrow().called());
        assertEquals(Optional.empty(), onEdt(() -> panel.stage().call(cell(51))));
        assertEquals(Optional.empty(), onEdt(() -> panel.stage().call(new CellRef("A2", 1))));
        set(Overlay.ONLY_UNCERTAIN, true);
        assertEquals(Optional.empty(), onEdt(() -> panel.stage().call(cell(1))));
        set(Overlay.ONLY_UNCERTAIN, false);
        set(Overlay.CALLS, false);
        assertEquals(Optional.empty(), onEdt(() -> panel.stage().call(cell(1))));
    }

    @Test
    void filteredCellsCanNeitherBeSeenNorHit_andTheReadoutSaysHowManyAreLeft() throws Exception {
        int x = onEdt(
                () -> (int) Math.round(panel.camera().state().orElseThrow().screenX(10)));
        int y = onEdt(
                () -> (int) Math.round(panel.camera().state().orElseThrow().screenY(10)));
        assertTrue(onEdt(() -> panel.scene().cellAt(x, y)).isPresent());
        BufferedImage all = paint();
        set(Overlay.ONLY_UNCERTAIN, true);
        assertFalse(onEdt(() -> panel.scene().cellAt(x, y)).isPresent());
        BufferedImage few = paint();
        // left edge of the first cell, 4 px of the slice from its middle
        double scale = onEdt(() -> panel.camera().state().orElseThrow().scale());
        int edge = (int) Math.round(x - 4 * scale);
        assertNotEquals(all.getRGB(edge, y), few.getRGB(edge, y));
        String text = onEdt(() -> {
            panel.scene().canvas();
            return org.cytoloop.viewer.scene.CornerNotes.of(panel.document(), state)
                    .filter();
        });
        assertEquals("Only uncertain calls, p(ON) 0.30 to 0.70: 4 of 50 cells", text);
        onEdt(() -> {
            state.setHidden(true);
            return null;
        });
        assertEquals("", onEdt(() -> org.cytoloop.viewer.scene.CornerNotes.of(panel.document(), state)
                .filter()));
    }

    @Test
    void mapIsDrawnBelowTheCells_andInSavedPictures() throws Exception {
        set(Overlay.CELLS, false);
        set(Overlay.CALLS, false);
        BufferedImage without = paint();
        set(Overlay.UNCERTAINTY_MAP, true);
        await(() -> panel.document().uncertaintyMap().isPresent());
        BufferedImage with = paint();
        int changed = 0;
        for (int x = 300; x < 600; x++) {
            changed += with.getRGB(x, 250) != without.getRGB(x, 250) ? 1 : 0;
        }
        assertTrue(changed > 250, changed + " px of 300");
        var options = new PictureOptions(PictureOptions.Extent.SCREEN, true, false);
        assertTrue(onEdt(() -> PanelPicture.of(panel, options).orElseThrow().map()) != null);
        assertTrue(onEdt(
                () -> PanelPicture.of(panel, options).orElseThrow().notes().map()));
        var plain = new PictureOptions(PictureOptions.Extent.SCREEN, false, false);
        assertEquals(
                null, onEdt(() -> PanelPicture.of(panel, plain).orElseThrow().map()));
    }
}
