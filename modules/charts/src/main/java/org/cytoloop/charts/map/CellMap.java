/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.map;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.surface.ChartMenu;
import org.cytoloop.workbench.pictures.CsvText;
import org.openide.util.NbBundle.Messages;

/**
 * Where cells live and where labels live, over two axes. Dragging and the wheel zoom, a double click or Escape shows all.
 * Follows the theme; saves and copies on a right click. For the EDT.
 */
@Messages({"CellMap_reset=&Reset Zoom", "CellMap_file=Coverage map"})
public final class CellMap extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String RESET = "reset-zoom";

    private final transient MapView view = new MapView();
    private final MapSurface surface = new MapSurface(view);

    /**
     * An empty map.
     *
     * @param name name of the component; the part that is painted is called {@code name.plot}
     */
    public CellMap(String name) {
        super(new BorderLayout());
        setName(name);
        surface.setName(name + ".plot");
        MapMouse mouse = new MapMouse(surface, view, surface::refresh);
        surface.addMouseListener(mouse);
        surface.addMouseMotionListener(mouse);
        surface.addMouseWheelListener(mouse);
        surface.setComponentPopupMenu(new Popup());
        surface.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), RESET);
        surface.getActionMap().put(RESET, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                resetZoom();
            }
        });
        add(surface);
    }

    /** Shows all of a map. */
    public void setData(MapData data) {
        view.fit(data);
        surface.setData(data);
    }

    /** Shows a part of the cells and labels that are on the map, without moving it. */
    public void setPart(MapData part) {
        surface.setData(part);
    }

    /** What is said as long as there is nothing to show. */
    public void setEmptyText(String text) {
        surface.setEmptyText(text);
    }

    /** Shows all of the map. */
    public void resetZoom() {
        view.reset();
        surface.refresh();
    }

    /** The part that is painted, for tests. */
    MapSurface surface() {
        return surface;
    }

    private String fileName() {
        String title = surface.data().title();
        return title.isEmpty() ? Bundle.CellMap_file() : title;
    }

    /** All places as a table. */
    static String csv(MapData data) {
        CsvText text = new CsvText().row(data.xTitle(), data.yTitle(), "cells", "label");
        add(text, data.cells(), "");
        add(text, data.on(), "ON");
        add(text, data.off(), "OFF");
        return text.toString();
    }

    private static void add(CsvText text, MapData.Cloud cloud, String label) {
        for (int i = 0; i < cloud.size(); i++) {
            text.row((double) cloud.x()[i], (double) cloud.y()[i], (double) cloud.weight()[i], label);
        }
    }

    /** What a right click offers. */
    private final class Popup extends JPopupMenu {
        private static final long serialVersionUID = 1L;

        private final JMenuItem all = ChartMenu.item("resetZoom", Bundle.CellMap_reset(), CellMap.this::resetZoom);

        Popup() {
            add(all);
            addSeparator();
            new ChartMenu(surface, CellMap.this::fileName, () -> csv(surface.data())).addTo(this);
        }

        @Override
        public void show(Component invoker, int x, int y) {
            all.setEnabled(view.zoomed());
            SwingUtilities.updateComponentTreeUI(this);
            super.show(invoker, x, y);
        }
    }
}
