/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.CropsFixture;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.windowkit.OnEdt;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workbench.widgets.LabelColors;
import org.cytoloop.workbench.widgets.WarningSign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderViewTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 230;

    @TempDir
    Path folder;

    private CropsFixture fixture;
    private LadderView view;

    @BeforeEach
    void open() throws Exception {
        fixture = new CropsFixture(folder);
        view = OnEdt.ask(() -> {
            LadderView made = new LadderView(LadderForm.FULL);
            made.setSize(WIDTH, HEIGHT);
            made.setStudy(fixture.open());
            made.setCells(new LadderScale("cFos.snr", "", 50.5, 0), cells(101));
            return made;
        });
        paint(view, 1);
    }

    @AfterEach
    void close() throws Exception {
        OnEdt.edt(() -> view.setStudy(null));
        fixture.close();
    }

    /** Values 1 to n over all slices; ON from 51 on, but 50 and 53. */
    private static List<LadderCell> cells(int count) {
        List<LadderCell> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean wrong = i == 50 || i == 53;
            Label label = i > 50 != wrong ? Label.ON : Label.OFF;
            cells.add(new LadderCell(
                    StudyOnDesk.cell("A" + (1 + i % 6), i),
                    CropsFixture.x(i),
                    CropsFixture.y(i),
                    i,
                    label,
                    wrong ? "The rule says otherwise." : null));
        }
        return cells;
    }

    private BufferedImage paint(LadderView of, double scale) throws Exception {
        return OnEdt.ask(() -> {
            int width = (int) (of.getWidth() * scale);
            BufferedImage image = new BufferedImage(width, (int) (of.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.scale(scale, scale);
            g.setClip(0, 0, of.getWidth(), of.getHeight());
            of.paint(g);
            g.dispose();
            return image;
        });
    }

    /** Paints until all crops that are seen have come in. */
    private BufferedImage settled(LadderView of, double scale) throws Exception {
        paint(of, scale);
        for (StudyCompanion companion : fixture.open().getLookup().lookupAll(StudyCompanion.class)) {
            ((CropShelf) companion).flush();
        }
        OnEdt.edt(() -> {});
        return paint(of, scale);
    }

    private Rectangle bounds(int place) throws Exception {
        return OnEdt.ask(() -> LadderLayout.of(
                        LadderForm.FULL,
                        WIDTH,
                        HEIGHT,
                        101,
                        view.getFontMetrics(view.getFont()).getHeight())
                .bounds(place));
    }

    private void mouse(int id, int x, int y, int clicks) throws Exception {
        boolean moved = id == MouseEvent.MOUSE_MOVED;
        OnEdt.edt(() -> view.dispatchEvent(new MouseEvent(
                view,
                id,
                0,
                moved ? 0 : MouseEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                clicks,
                false,
                moved ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1)));
    }

    private int first() throws Exception {
        return OnEdt.ask(() -> view.model().first());
    }

    private CellRef cell(int place) throws Exception {
        return OnEdt.ask(
                () -> view.model().rungs().get(view.model().first() + place).cell());
    }

    private void key(String name) throws Exception {
        OnEdt.edt(() -> view.getActionMap().get(name).actionPerformed(new ActionEvent(view, 0, name)));
    }

    private static int rgb(int argb) {
        return argb & 0xFFFFFF;
    }

    @Test
    void rungsShowLabelAndFlagAndCropsOfManySlices() throws Exception {
        BufferedImage image = settled(view, 2);
        int places = OnEdt.ask(() -> view.model().places());
        assertTrue(places >= 5, "places: " + places);
        int half = places / 2;
        Rectangle above = bounds(half);
        assertEquals(rgb(LabelColors.ON.getRGB()), rgb(image.getRGB(2 * above.x + 2, 2 * above.y + 30)));
        Rectangle below = bounds(half - 2);
        assertEquals(rgb(LabelColors.OFF.getRGB()), rgb(image.getRGB(2 * below.x, 2 * below.y + 30)));
        int x = 2 * (int) above.getCenterX();
        int y = 2 * (above.y + above.height * 3 / 4);
        assertNotEquals(0x202020, rgb(image.getRGB(x, y)), "the crop has come in");
        int flags = 0;
        Rectangle flagged = bounds(half - 1);
        for (int i = 0; i < 40; i++) {
            for (int k = 0; k < 40; k++) {
                int pixel = image.getRGB(2 * (flagged.x + flagged.width) - 42 + i, 2 * flagged.y + k);
                flags += rgb(pixel) == rgb(WarningSign.COLOUR.getRGB()) ? 1 : 0;
            }
        }
        assertTrue(flags > 20, "the flag of value 50: " + flags);
    }

    @Test
    void aClickSelectsAndAMovedMouseHovers() throws Exception {
        Rectangle second = bounds(1);
        mouse(MouseEvent.MOUSE_MOVED, (int) second.getCenterX(), 40, 0);
        assertEquals(
                cell(1), OnEdt.ask(() -> fixture.open().selection().hovered().orElseThrow()));
        mouse(MouseEvent.MOUSE_PRESSED, (int) second.getCenterX(), 40, 1);
        assertEquals(
                cell(1), OnEdt.ask(() -> fixture.open().selection().selected().orElseThrow()));
        OnEdt.edt(() -> view.deskChanged(DeskChange.SELECTION));
        assertTrue(view.getAccessibleContext().getAccessibleDescription().startsWith("Cell " + (first() + 2) + " of"));
        mouse(MouseEvent.MOUSE_EXITED, 0, 0, 0);
        assertTrue(OnEdt.ask(() -> fixture.open().selection().hovered().isEmpty()));
    }

    @Test
    void arrowsWalkAndBringIntoSight() throws Exception {
        key("RIGHT");
        assertEquals(50, OnEdt.ask(() -> view.model()
                .indexOf(fixture.open().selection().selected().orElseThrow())));
        for (int i = 0; i < 20; i++) {
            key("RIGHT");
        }
        assertTrue(first() <= 70 && first() + OnEdt.ask(() -> view.model().places()) > 70);
        key("END");
        key("RIGHT");
        assertEquals(
                cellOf(101),
                OnEdt.ask(() -> fixture.open().selection().selected().orElseThrow()));
        key("HOME");
        assertEquals(0, first());
    }

    private static CellRef cellOf(int number) {
        return StudyOnDesk.cell("A" + (1 + number % 6), number);
    }

    @Test
    void aClickOnTheScaleGoesThereAndADoubleClickBack() throws Exception {
        Rectangle axis = OnEdt.ask(() -> LadderLayout.of(
                        LadderForm.FULL,
                        WIDTH,
                        HEIGHT,
                        101,
                        view.getFontMetrics(view.getFont()).getHeight())
                .axis());
        int home = first();
        mouse(MouseEvent.MOUSE_PRESSED, axis.x + axis.width - 1, axis.y + 3, 1);
        assertEquals(101 - OnEdt.ask(() -> view.model().places()), first());
        mouse(MouseEvent.MOUSE_PRESSED, axis.x + axis.width - 1, axis.y + 3, 2);
        assertEquals(home, first());
    }

    @Test
    void theTooltipSaysWhatSpeaksAgainstTheLabel() throws Exception {
        int place = 49 - first();
        Rectangle bounds = bounds(place);
        MouseEvent over = new MouseEvent(
                view, MouseEvent.MOUSE_MOVED, 0, 0, (int) bounds.getCenterX(), 40, 0, false, MouseEvent.NOBUTTON);
        String tip = OnEdt.ask(() -> view.getToolTipText(over));
        assertTrue(tip.startsWith("The rule says otherwise. Cell 50 of A3, ON: cFos.snr 50"), tip);
    }

    @Test
    void withoutCellsItSaysSo() throws Exception {
        OnEdt.edt(() -> view.setCells(LadderScale.of("cFos.snr", ""), List.of()));
        BufferedImage empty = paint(view, 1);
        OnEdt.edt(() -> view.setEmptyText(" "));
        BufferedImage blank = paint(view, 1);
        assertFalse(same(empty, blank), "a text");
        mouse(MouseEvent.MOUSE_PRESSED, 50, 50, 1);
        key("RIGHT");
        assertTrue(OnEdt.ask(() -> fixture.open().selection().selected().isEmpty()));
    }

    private static boolean same(BufferedImage a, BufferedImage b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void thePointerMovesWithTheValue() throws Exception {
        BufferedImage without = settled(view, 1);
        OnEdt.edt(() -> view.setPointer(OptionalDouble.of(20)));
        BufferedImage low = paint(view, 1);
        OnEdt.edt(() -> view.setPointer(OptionalDouble.of(1e9)));
        BufferedImage beyond = paint(view, 1);
        assertFalse(same(without, low));
        assertFalse(same(low, beyond), "far out it points at the end");
        OnEdt.edt(() -> view.setPointer(OptionalDouble.of(Double.NaN)));
        assertTrue(same(without, paint(view, 1)), "a cell without value has no place");
    }

    @Test
    void anyWidthIsPainted() throws Exception {
        for (LadderForm form : LadderForm.values()) {
            LadderView other = OnEdt.ask(() -> {
                LadderView made = new LadderView(form);
                made.setStudy(fixture.open());
                made.setCells(new LadderScale("cFos.snr", "", 50.5, 3), cells(101));
                return made;
            });
            for (int width : new int[] {1, 60, 240, 320, 1600}) {
                for (int height : new int[] {1, 60, 100, 400}) {
                    OnEdt.edt(() -> other.setSize(width, height));
                    paint(other, 1);
                    int places = OnEdt.ask(() -> other.model().places());
                    assertTrue(places >= 1);
                    assertTrue(form == LadderForm.FULL || width != 240 || places >= 5, "places: " + places);
                }
            }
            OnEdt.edt(() -> other.setStudy(null));
        }
    }

    @Test
    void theThresholdIsDrawnBetweenTheRungsItParts() throws Exception {
        BufferedImage image = settled(view, 1);
        int split = 50 - first();
        Rectangle right = bounds(split);
        Color ink = OnEdt.ask(() -> javax.swing.UIManager.getColor("Label.foreground"));
        boolean line = false;
        for (int x = right.x - LadderLayout.GAP; x < right.x; x++) {
            line |= rgb(image.getRGB(x, 2)) == rgb(ink.getRGB());
        }
        assertTrue(line);
    }

    @Test
    void aStudyThatIsLetGoLeavesNothingBehind() throws Exception {
        settled(view, 1);
        assertFalse(fixture.open().getLookup().lookupAll(StudyCompanion.class).isEmpty());
        CropShelf shelf = fixture.open().getLookup().lookup(CropShelf.class);
        OnEdt.edt(() -> view.setStudy(null));
        shelf.flush();
        paint(view, 1);
        assertNull(OnEdt.ask(() -> view.study().orElse(null)));
        assertEquals(0, OnEdt.ask(() -> view.model().size()));
    }
}
