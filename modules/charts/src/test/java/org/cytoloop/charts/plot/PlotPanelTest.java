/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.cytoloop.plots.draw.DrawnPlot;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.Tone;
import org.junit.jupiter.api.Test;

class PlotPanelTest {
    private final PlotPanel panel = new PlotPanel("balance.growth");

    private static LinePlot plot(String title, int n) {
        double[] x = new double[n];
        double[] on = new double[n];
        double[] off = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            on[i] = i / 3;
            off[i] = i - on[i];
        }
        return new LinePlot(
                title,
                "Nothing yet.",
                Axis.of("Time", "min"),
                Axis.of("Samples", ""),
                List.of(new Line("ON", Tone.ON, Style.STEPS, x, on), new Line("OFF", Tone.OFF, Style.STEPS, x, off)),
                List.of());
    }

    private BufferedImage paint() {
        panel.setSize(500, 300);
        panel.doLayout();
        BufferedImage image = new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB);
        panel.paint(image.createGraphics());
        return image;
    }

    private MouseEvent mouse(int id, double x, double y, int clicks) {
        return new MouseEvent(
                panel.surface(),
                id,
                0,
                MouseEvent.BUTTON1_DOWN_MASK,
                (int) x,
                (int) y,
                clicks,
                false,
                MouseEvent.BUTTON1);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        panel.surface().dispatchEvent(mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY, 1));
        panel.surface().dispatchEvent(mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 1));
        panel.surface().dispatchEvent(mouse(MouseEvent.MOUSE_RELEASED, toX, toY, 1));
        paint();
    }

    private void press(int key) {
        Object name = panel.surface().getInputMap().get(KeyStroke.getKeyStroke(key, 0));
        panel.surface().getActionMap().get(name).actionPerformed(new ActionEvent(panel.surface(), 0, ""));
        paint();
    }

    private Rectangle2D data() {
        return panel.surface().drawn().orElseThrow().data();
    }

    private PlotView view() {
        return panel.surface().view();
    }

    @Test
    void paint_plot_showsItsLinesAndSaysValues() {
        assertNull(panel.plot());
        BufferedImage before = paint();
        panel.show(plot("Growth", 90));
        BufferedImage after = paint();
        assertFalse(same(before, after));
        Rectangle2D data = data();
        DrawnPlot drawn = panel.surface().drawn().orElseThrow();
        int x = (int) data.getMinX();
        while (drawn.valueX(x) < 80) {
            x++;
        }
        int y = (int) data.getMinY();
        while (drawn.valueY(y) > 54) {
            y++;
        }
        String tip = panel.surface().getToolTipText(mouse(MouseEvent.MOUSE_MOVED, x, y, 0));
        assertTrue(tip.matches("OFF: Samples 5[34], Time (79|80) min"), tip);
        assertEquals("Growth", panel.surface().getAccessibleContext().getAccessibleName());
        String words = panel.surface().getAccessibleContext().getAccessibleDescription();
        assertTrue(words.contains("ON: last Samples 29 at Time 89 min"), words);
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
    void drag_box_zoomsAndHomeOrDoubleClickShowsAll() {
        panel.show(plot("Growth", 90));
        paint();
        drag(data().getCenterX(), data().getMinY() + 20, data().getMaxX(), data().getCenterY());
        assertTrue(view().isZoomed());
        assertTrue(view().xLow() > 40 && view().yLow() > 20);
        press(KeyEvent.VK_HOME);
        assertEquals(PlotView.ALL, view());

        drag(data().getCenterX(), data().getCenterY(), data().getMaxX() - 9, data().getCenterY() + 2);
        assertTrue(Double.isFinite(view().xLow()));
        assertTrue(Double.isNaN(view().yLow()), "a level drag zooms one axis");
        panel.surface().dispatchEvent(mouse(MouseEvent.MOUSE_CLICKED, data().getCenterX(), data().getCenterY(), 2));
        assertEquals(PlotView.ALL, view());

        drag(data().getCenterX(), data().getCenterY(), data().getCenterX() + 2, data().getCenterY() + 2);
        assertEquals(PlotView.ALL, view(), "a click is no drag");
    }

    @Test
    void wheelAndKeys_zoomAndMove() {
        panel.show(plot("Growth", 90));
        paint();
        double x = panel.surface().drawn().orElseThrow().valueX(data().getCenterX() + 50);
        MouseWheelEvent wheel = new MouseWheelEvent(
                panel.surface(),
                MouseEvent.MOUSE_WHEEL,
                0,
                0,
                (int) data().getCenterX() + 50,
                (int) data().getCenterY(),
                0,
                false,
                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                1,
                -2);
        panel.surface().dispatchEvent(wheel);
        paint();
        assertTrue(view().isZoomed());
        assertEquals(x, panel.surface().drawn().orElseThrow().valueX(data().getCenterX() + 50), 1);
        double low = view().xLow();
        press(KeyEvent.VK_RIGHT);
        assertTrue(view().xLow() > low);
        press(KeyEvent.VK_PLUS);
        press(KeyEvent.VK_ESCAPE);
        assertEquals(PlotView.ALL, view());
        press(KeyEvent.VK_LEFT);
        assertEquals(PlotView.ALL, view());
    }

    @Test
    void legendAndMenu_hideSeries() {
        panel.show(plot("Growth", 90));
        BufferedImage all = paint();
        int y = 0;
        while (panel.surface().drawn().orElseThrow().legend(14, y).isEmpty()) {
            y++;
        }
        panel.surface().dispatchEvent(mouse(MouseEvent.MOUSE_PRESSED, 14, y + 2, 1));
        assertEquals(Set.of("ON"), view().hidden());
        assertFalse(same(all, paint()));

        PlotMenu menu = (PlotMenu) panel.surface().getComponentPopupMenu();
        menu.fill();
        JCheckBoxMenuItem on = (JCheckBoxMenuItem) named(menu, "charts.series.ON");
        assertFalse(on.isSelected());
        assertTrue(((JCheckBoxMenuItem) named(menu, "charts.series.OFF")).isSelected());
        on.doClick(0);
        assertEquals(PlotView.ALL, view());
        menu.fill();
        assertFalse(named(menu, "charts.showAll").isEnabled());
        for (String name :
                List.of("copyPicture", "copyTable", "savePicture", "saveDrawing", "saveDocument", "saveTable")) {
            assertTrue(named(menu, "charts." + name).isEnabled(), name);
        }
    }

    private static JMenuItem named(PlotMenu menu, String name) {
        for (Component item : menu.getComponents()) {
            if (name.equals(item.getName())) {
                return (JMenuItem) item;
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void show_sameTitle_keepsHiddenAndZoom() {
        panel.show(plot("Growth", 90));
        paint();
        panel.surface().look(view().toggled("OFF"));
        paint();
        drag(data().getCenterX(), data().getMinY(), data().getMaxX(), data().getCenterY());
        PlotView before = view();
        panel.show(plot("Growth", 95));
        assertEquals(before, view());
        panel.show(plot("Other", 95));
        assertEquals(PlotView.ALL, view());
    }

    @Test
    void files_ofWhatIsSeen_areDrawings() {
        panel.show(plot("Growth", 90));
        BufferedImage before = paint();
        String svg = panel.surface().svg("Growth");
        assertTrue(svg.contains(">Growth</text>"), svg);
        assertTrue(new String(panel.surface().pdf(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertNotEquals(0, svg.length());
        assertTrue(same(before, paint()), "the screen is as before");
    }
}
