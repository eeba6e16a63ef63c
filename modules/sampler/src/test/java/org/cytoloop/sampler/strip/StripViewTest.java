/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.widgets.LabelColors;
import org.cytoloop.workbench.widgets.WarningSign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripViewTest {
    private static final CropLook LOOK = CropLook.cell("2", StripLayout.SIDE, 2);

    @TempDir
    Path folder;

    private SamplerFixture at;
    private StripView view;

    @BeforeEach
    void drawABatch() throws Exception {
        at = SamplerFixture.open(folder);
        at.sampler(model -> {
            model.set(how -> how.withCount(12));
            model.draw("A1", new Region(0, 0, 200, 200));
        });
        at.awaitSorted(12);
        view = at.ask(() -> {
            StripView made = new StripView();
            made.setModel(at.sampler.model().orElseThrow());
            made.setSize(900, 200);
            return made;
        });
        at.sampler.addListener(new SamplerListener() {
            @Override
            public void samplerChanged() {
                view.refresh();
            }
        });
        paint(1);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private BufferedImage paint(double scale) throws Exception {
        return at.ask(() -> {
            BufferedImage image =
                    new BufferedImage((int) (900 * scale), (int) (200 * scale), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.scale(scale, scale);
            g.setClip(0, 0, 900, 200);
            view.paint(g);
            g.dispose();
            return image;
        });
    }

    private CellRef cell(int index) throws Exception {
        return at.ask(
                () -> at.sampler.model().orElseThrow().view().strip().get(index).cell());
    }

    private void mouse(int id, int index, int clicks) throws Exception {
        mouse(id, index, clicks, System.currentTimeMillis() + 1000);
    }

    private void mouse(int id, int index, int clicks, long when) throws Exception {
        Rectangle bounds = view.stripLayout().bounds(index);
        at.edt(() -> view.dispatchEvent(new MouseEvent(
                view,
                id,
                when,
                id == MouseEvent.MOUSE_MOVED ? 0 : MouseEvent.BUTTON1_DOWN_MASK,
                (int) bounds.getCenterX(),
                (int) bounds.getCenterY(),
                clicks,
                false,
                id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1)));
    }

    private void click(int index, int clicks) throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, index, clicks);
        mouse(MouseEvent.MOUSE_RELEASED, index, clicks);
    }

    private void key(String name) throws Exception {
        at.edt(() -> view.getActionMap().get(name).actionPerformed(new ActionEvent(view, 0, name)));
    }

    @Test
    void framesHaveTheColoursOfLabelsAndCropsArriveAtScreenResolution() throws Exception {
        CellRef unsure = cell(2);
        at.sampler(model -> {
            model.flip(model.view().strip().get(1).cell());
            model.give(unsure, Label.UNSURE);
        });
        at.await("labelled", model -> model.view().counts().unsure() == 1);
        paint(2);
        at.await("cut", model -> model.view().strip().stream()
                .allMatch(cell -> model.crops().crop(cell.wish(LOOK)).isPresent()));
        BufferedImage image = paint(2);
        Rectangle first = view.stripLayout().bounds(0);
        assertEquals(rgb(LabelColors.ON.getRGB()), rgb(image.getRGB(2 * first.x + 2, 2 * first.y + 40)));
        Rectangle second = view.stripLayout().bounds(1);
        assertEquals(rgb(LabelColors.OFF.getRGB()), rgb(image.getRGB(2 * second.x, 2 * second.y + 40)));
        int middle = 2 * (first.x + StripLayout.FRAME + StripLayout.SIDE + StripLayout.SEAM + 32);
        assertEquals(0xFF, image.getRGB(middle, 2 * (first.y + StripLayout.FRAME + 32)) & 0xFF, "the nucleus");
        at.sampler(model -> assertEquals(
                128,
                model.crops()
                        .crop(model.view()
                                .strip()
                                .get(model.view().indexOf(unsure))
                                .wish(LOOK))
                        .orElseThrow()
                        .marker()
                        .getWidth()));
    }

    private static int rgb(int argb) {
        return argb & 0xFFFFFF;
    }

    @Test
    void aClickFlipsAndSelects() throws Exception {
        CellRef clicked = cell(4);
        click(4, 1);
        at.await("OFF", model -> model.view().counts().off() == 1);
        assertEquals(
                Label.OFF,
                at.study.sample(StudyOnDesk.CFOS, clicked).orElseThrow().label());
        assertEquals(clicked, at.ask(() -> at.open().selection().selected().orElseThrow()));
        assertTrue(view.getAccessibleContext()
                .getAccessibleDescription()
                .startsWith("Crop 5 of 12: cell " + clicked.cell()));
    }

    @Test
    void aClickMeansTheCellThatWasOnScreenWhenTheButtonWentDown() throws Exception {
        CellRef seen = cell(4);
        CellRef next = cell(5);
        at.sampler(model -> model.clear(model.view().strip().get(0).cell()));
        at.await("moved up", model -> model.view().strip().size() == 11);
        assertEquals(next, cell(4));
        click(4, 1);
        at.await(
                "OFF before it was painted anew", model -> model.view().counts().off() == 1);
        assertEquals(
                Label.OFF, at.study.sample(StudyOnDesk.CFOS, seen).orElseThrow().label());

        long earlier = System.currentTimeMillis() - 1000;
        paint(1);
        mouse(MouseEvent.MOUSE_PRESSED, 4, 1, earlier);
        assertEquals(seen, at.ask(() -> at.open().selection().selected().orElseThrow()), "pressed before the painting");
        mouse(MouseEvent.MOUSE_PRESSED, 4, 1);
        assertEquals(next, at.ask(() -> at.open().selection().selected().orElseThrow()), "pressed after it");
    }

    @Test
    void aMouseThatIsDraggedOffACropLabelsNothing() throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, 4, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 5, 1);
        at.open().writer().flush();
        assertEquals(0, at.study.sampleCounts(StudyOnDesk.CFOS).off());
    }

    @Test
    void aDoubleClickLeavesTheLabelAsItWas() throws Exception {
        CellRef clicked = cell(4);
        at.sampler(model -> model.give(clicked, Label.UNSURE));
        at.await("UNSURE", model -> model.view().counts().unsure() == 1);
        click(4, 1);
        click(4, 2);
        at.open().writer().flush();
        assertEquals(
                Label.UNSURE,
                at.study.sample(StudyOnDesk.CFOS, clicked).orElseThrow().label());
    }

    @Test
    void aQuickClickOnAnotherCell_whichWasScrolledThere_flipsItToo() throws Exception {
        CellRef second = cell(5);
        Label before = at.study.sample(StudyOnDesk.CFOS, second).orElseThrow().label();
        click(4, 1);
        click(5, 2);
        at.open().writer().flush();
        assertNotEquals(
                before, at.study.sample(StudyOnDesk.CFOS, second).orElseThrow().label());
    }

    @Test
    void theMouseHoversAndArrowsWalk() throws Exception {
        mouse(MouseEvent.MOUSE_MOVED, 7, 0);
        CellRef hovered = cell(7);
        assertEquals(hovered, at.ask(() -> at.open().selection().target().orElseThrow()));
        key("HOME");
        CellRef first = cell(0);
        assertEquals(first, at.ask(() -> at.open().selection().target().orElseThrow()));
        key("DOWN");
        assertEquals(6, at.ask(() -> at.sampler.model().orElseThrow().selectedIndex()));
        key("LEFT");
        key("END");
        key("RIGHT");
        assertEquals(11, at.ask(() -> at.sampler.model().orElseThrow().selectedIndex()));
    }

    @Test
    void aFlaggedCellIsMarkedAtOnceAndSaysWhy() throws Exception {
        CellRef flagged = cell(3);
        String before = at.ask(() -> view.getToolTipText(over(3)));
        BufferedImage plain = paint(1);
        int[] told = new int[1];
        at.edt(() -> {
            at.sampler.addListener(new SamplerListener() {
                @Override
                public void cropsChanged() {
                    told[0]++;
                }
            });
            at.open().flags().set(Map.of(flagged, "The rule says OFF: its cFos.snr is 1.2."));
        });
        assertEquals(1, at.ask(() -> told[0]), "painted anew");
        assertEquals("The rule says OFF: its cFos.snr is 1.2. " + before, at.ask(() -> view.getToolTipText(over(3))));
        Rectangle bounds = view.stripLayout().bounds(3);
        assertTrue(vermilion(paint(1), bounds) > 10);
        assertEquals(0, vermilion(plain, bounds));
        click(3, 1);
        at.await("labelling goes on", model -> model.view().counts().off() == 1);
        at.edt(() -> at.open().flags().set(Map.of()));
        assertEquals(0, vermilion(paint(1), bounds));
    }

    private MouseEvent over(int index) {
        Rectangle bounds = view.stripLayout().bounds(index);
        return new MouseEvent(view, MouseEvent.MOUSE_MOVED, 0, 0, bounds.x + 9, bounds.y + 9, 0, false, 0);
    }

    private static int vermilion(BufferedImage image, Rectangle bounds) {
        int count = 0;
        for (int x = bounds.x; x < bounds.x + bounds.width; x++) {
            for (int y = bounds.y; y < bounds.y + bounds.height; y++) {
                count += rgb(image.getRGB(x, y)) == rgb(WarningSign.COLOUR.getRGB()) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void anEmptyStripPaintsNothing() throws Exception {
        at.edt(() -> view.setModel(null));
        BufferedImage image = paint(1);
        assertEquals(image.getRGB(0, 0), image.getRGB(40, 40));
        SamplerModel model = at.ask(() -> at.sampler.model().orElseThrow());
        assertEquals(12, model.view().strip().size());
    }
}
