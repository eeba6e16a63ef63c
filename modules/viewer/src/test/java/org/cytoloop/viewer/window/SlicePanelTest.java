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

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.RegionMarks;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageGestures;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workspace.SliceDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;

class SlicePanelTest {
    @TempDir
    Path folder;

    private final Taker taker = new Taker();
    private SmallStudy study;
    private SlicePanel panel;

    @BeforeEach
    void open() throws Exception {
        study = new SmallStudy(folder, "A1", "A2");
        panel = onEdt(() -> {
            SlicePanel made = new SlicePanel(study.open(), "A1");
            made.setSize(800, 600);
            layout(made);
            study.desk().addListener(made);
            made.open();
            JComponent canvas = made.scene().canvas();
            made.scene().resize(canvas.getWidth(), canvas.getHeight());
            return made;
        });
        await(() -> panel.document().phase() == SliceDocument.Phase.READY
                && panel.document().facts().cells().size() == 50);
        onEdt(() -> {
            paint();
            return null;
        });
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

    private static void layout(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layout(inner);
            }
        }
    }

    private BufferedImage paint() {
        BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        panel.paint(g);
        g.dispose();
        return picture;
    }

    private ViewState view() {
        return panel.camera().state().orElseThrow();
    }

    private void mouse(int id, double imageX, double imageY, int clicks, int button) {
        mouse(view(), id, imageX, imageY, clicks, button);
    }

    private void mouse(ViewState view, int id, double imageX, double imageY, int clicks, int button) {
        int x = (int) Math.round(view.screenX(imageX));
        int y = (int) Math.round(view.screenY(imageY));
        int down = id == MouseEvent.MOUSE_MOVED ? 0 : InputEvent.getMaskForButton(button);
        int which = id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : button;
        JComponent canvas = panel.scene().canvas();
        canvas.dispatchEvent(new MouseEvent(canvas, id, 0, down, x, y, clicks, false, which));
    }

    /** From and to as seen before the view moves with the mouse. */
    private void drag(double fromX, double fromY, double toX, double toY, int button) {
        ViewState view = view();
        mouse(view, MouseEvent.MOUSE_PRESSED, fromX, fromY, 1, button);
        mouse(view, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, 1, button);
        mouse(view, MouseEvent.MOUSE_DRAGGED, toX, toY, 1, button);
        mouse(view, MouseEvent.MOUSE_RELEASED, toX, toY, 1, button);
    }

    private void click(double x, double y, int clicks) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, clicks, MouseEvent.BUTTON1);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, clicks, MouseEvent.BUTTON1);
    }

    private void key(String stroke) {
        JComponent canvas = panel.scene().canvas();
        Object name = canvas.getInputMap().get(KeyStroke.getKeyStroke(stroke));
        var action = canvas.getActionMap().get(name);
        if (action.isEnabled()) {
            action.actionPerformed(null);
        }
    }

    /** On the EDT, where the taker is the only one who waits for gestures. */
    private void act(Runnable what) throws Exception {
        Lookup with = new ProxyLookup(Lookups.fixed(taker), Lookup.getDefault());
        onEdt(() -> {
            Lookups.executeWith(with, what);
            return null;
        });
    }

    private static <T extends Component> T find(Container in, String name, Class<T> type) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return type.cast(child);
            }
            if (child instanceof Container inner) {
                T found = find(inner, name, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Test
    void pictureShowsTheSliceAndTheChannelsHaveButtons() throws Exception {
        // the right end of the slice is red
        await(() -> (paint().getRGB((int) view().screenX(195), (int) view().screenY(5)) >> 16 & 0xFF) > 150);
        for (int c = 1; c <= 3; c++) {
            assertTrue(onEdt(() -> find(panel, "viewer.channel.1", JToggleButton.class))
                    .isSelected());
        }
        onEdt(() -> {
            find(panel, "viewer.channel.1", JToggleButton.class).doClick();
            return null;
        });
        assertFalse(study.open().display().of("A1").orElseThrow().shows(0));
        assertFalse(onEdt(() -> find(panel, "viewer.channel.1", JToggleButton.class))
                .isSelected());
    }

    @Test
    void rectangleTool_dragDrawsAndAClickOnACellIsHandedOn() throws Exception {
        act(() -> drag(20, 20, 80, 60, MouseEvent.BUTTON1));
        Region drawn = taker.regions.get(0);
        assertEquals(20, drawn.x(), 0.5);
        assertEquals(40, drawn.height(), 0.5);
        assertTrue(panel.scene().draft().isEmpty());

        act(() -> click(30, 10, 1));
        assertEquals(List.of("A1/2 RECTANGLE"), taker.cells);
        assertEquals(Optional.of(new CellRef("A1", 2)), study.open().selection().selected());
        act(() -> click(20, 20, 1));
        assertEquals(Optional.empty(), study.open().selection().selected());
    }

    @Test
    void rectangleTool_byKeysOnly() throws Exception {
        act(() -> {
            panel.scene().placeDraft();
            key("RIGHT");
            key("shift DOWN");
        });
        Region before = panel.scene().draft().orElseThrow().region(200, 100);
        act(() -> key("ENTER"));
        assertEquals(List.of(before), taker.regions);
        act(() -> {
            panel.scene().placeDraft();
            key("ESCAPE");
            key("ENTER");
        });
        assertEquals(1, taker.regions.size());
    }

    @Test
    void otherTools_clickLabelsAndReviewMovesSelectsAndZooms() throws Exception {
        act(() -> study.open().setTool(StageTool.CLICK_LABEL));
        act(() -> click(50, 50, 1));
        assertEquals(List.of("A1/23 CLICK_LABEL"), taker.cells);

        act(() -> study.open().setTool(StageTool.REVIEW));
        act(() -> drag(100, 50, 90, 50, MouseEvent.BUTTON1));
        assertEquals(110, view().centreX(), 0.5);
        act(() -> click(90, 50, 1));
        assertEquals(
                Optional.of(new CellRef("A1", 25)), study.open().selection().selected());
        act(() -> click(90, 50, 2));
        assertEquals(90, view().centreX(), 0.5);
        assertTrue(view().scale() > 4);
        assertEquals(List.of("A1/23 CLICK_LABEL", "A1/25 REVIEW"), taker.cells);
        assertTrue(taker.regions.isEmpty());
    }

    @Test
    void middleButtonMovesWhateverTheTool() throws Exception {
        act(() -> drag(100, 50, 120, 50, MouseEvent.BUTTON2));
        assertEquals(80, view().centreX(), 0.5);
        assertTrue(taker.regions.isEmpty());
    }

    @Test
    void hoverIsToldAndReadOut() throws Exception {
        act(() -> mouse(MouseEvent.MOUSE_MOVED, 30, 10, 0, MouseEvent.NOBUTTON));
        assertEquals(Optional.of(new CellRef("A1", 2)), study.open().selection().hovered());
        String text = onEdt(() -> find(panel, "viewer.readout", JLabel.class).getText());
        assertTrue(text.contains("cell 2") && text.contains("µm"), text);
    }

    @Test
    void marksAreDrawnAndASuggestionCanBeClicked() throws Exception {
        RegionMark mark = new RegionMark(new Region(40, 20, 60, 40), "try here", "because", RegionMark.Kind.SUGGESTION);
        taker.marks.add(mark);
        int[] pixels = new int[2];
        act(() -> pixels[0] = paint().getRGB((int) view().screenX(42), (int) view().screenY(20)));
        act(() -> click(40, 40, 1));
        assertEquals(List.of(mark), taker.clicked);
        assertTrue(taker.cells.isEmpty());
        taker.marks.clear();
        act(() -> pixels[1] = paint().getRGB((int) view().screenX(42), (int) view().screenY(20)));
        assertNotEquals(pixels[0], pixels[1]);
    }

    @Test
    void flaggedCells_haveASignAndASentence_exceptWhileTheyAreAskedAgain() throws Exception {
        study.label("A1", org.cytoloop.core.model.Label.OFF, 2);
        await(() -> panel.document().facts().label(1) != null);
        int[] place = onEdt(() -> {
            panel.showCell(new CellRef("A1", 2));
            // to the upper right of the cell, which is 8 px wide
            return new int[] {(int) (view().screenX(30) + 3.2 * view().scale() + 5), 0};
        });
        place[1] = onEdt(() -> (int) (view().screenY(10) - 3.2 * view().scale() - 5));
        assertFalse(onEdt(() -> isYellow(place[0], place[1])));
        act(() -> study.open().flags().set(Map.of(new CellRef("A1", 2), "the rule says ON: snr 4.1 in A1")));
        assertTrue(onEdt(() -> isYellow(place[0], place[1])));

        act(() -> mouse(MouseEvent.MOUSE_MOVED, 30, 10, 0, MouseEvent.NOBUTTON));
        assertEquals("the rule says ON: snr 4.1 in A1", panel.scene().canvas().getToolTipText());
        String text = onEdt(() -> find(panel, "viewer.readout", JLabel.class).getText());
        assertTrue(text.contains("the rule says ON"), text);

        study.batch("A1", 20, org.cytoloop.core.model.Label.ON, 2);
        await(() -> panel.document().facts().label(19) != null);
        assertFalse(onEdt(() -> isYellow(place[0], place[1])), "a flag would give the repeat away");
        act(() -> mouse(MouseEvent.MOUSE_MOVED, 30, 10, 0, MouseEvent.NOBUTTON));
        assertEquals(null, panel.scene().canvas().getToolTipText());
    }

    private boolean isYellow(int x, int y) {
        BufferedImage picture = paint();
        for (int dx = -4; dx <= 4; dx++) {
            for (int dy = -4; dy <= 4; dy++) {
                if ((picture.getRGB(x + dx, y + dy) & 0xFFFFFF) == 0xF0E442) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void masked_noTextHoldsTheName() throws Exception {
        study.study().setDetails(Map.of("A1", new SliceDetails("mouse7", "saline", 0.5, false)));
        study.study().blinding().mask(11);
        onEdt(() -> null);
        act(() -> mouse(MouseEvent.MOUSE_MOVED, 30, 10, 0, MouseEvent.NOBUTTON));
        List<String> texts = new ArrayList<>();
        onEdt(() -> {
            texts(panel, texts);
            return null;
        });
        assertFalse(texts.isEmpty());
        for (String text : texts) {
            for (String name : List.of("A1", "mouse7", "saline")) {
                assertFalse(text.contains(name), text);
            }
        }
        assertTrue(panel.scene()
                .canvas()
                .getAccessibleContext()
                .getAccessibleName()
                .contains("Slice"));
        assertTrue(panel.document().shownName().matches("Slice \\d{4}"));
        study.study().blinding().unmask();
        onEdt(() -> null);
        assertTrue(onEdt(() -> panel.scene()
                .canvas()
                .getAccessibleContext()
                .getAccessibleName()
                .contains("A1")));
    }

    private static void texts(Container in, List<String> texts) {
        for (Component child : in.getComponents()) {
            if (child.getAccessibleContext() != null) {
                add(texts, child.getAccessibleContext().getAccessibleName());
                add(texts, child.getAccessibleContext().getAccessibleDescription());
            }
            if (child instanceof JLabel label) {
                add(texts, label.getText());
            }
            if (child instanceof JComponent component) {
                add(texts, component.getToolTipText());
            }
            if (child instanceof Container inner) {
                texts(inner, texts);
            }
        }
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    @Test
    void cellIsShownLargeEnoughToBeJudged() throws Exception {
        act(() -> panel.showCell(new CellRef("A1", 50)));
        assertEquals(190, view().centreX(), 0.5);
        assertTrue(view().scale() * 8 >= 24);
    }

    /** Waits for gestures and gives marks. */
    static final class Taker implements StageGestures, RegionMarks {
        final List<Region> regions = new ArrayList<>();
        final List<String> cells = new ArrayList<>();
        final List<RegionMark> marks = new ArrayList<>();
        final List<RegionMark> clicked = new ArrayList<>();

        @Override
        public void rectangleDrawn(Stage stage, Region region) {
            regions.add(region);
        }

        @Override
        public void cellClicked(Stage stage, CellRef cell, StageTool tool) {
            cells.add(cell.slice() + "/" + cell.cell() + " " + tool);
        }

        @Override
        public List<RegionMark> marks(String slice) {
            return slice.equals("A1") ? marks : List.of();
        }

        @Override
        public void clicked(Stage stage, RegionMark mark) {
            clicked.add(mark);
        }
    }
}
