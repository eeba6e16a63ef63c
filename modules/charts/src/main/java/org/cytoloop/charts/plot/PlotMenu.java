/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.plot;

import java.awt.Component;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.cytoloop.charts.surface.ChartMenu;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.files.PlotFiles;
import org.openide.util.NbBundle.Messages;

/** What a right click on a chart offers: which series are seen, all of it, copying and saving. */
@Messages({
    "PlotMenu_all=Show &All",
    "PlotMenu_allHint=Show all series and all of both axes (Home or a double click for the axes)"
})
final class PlotMenu extends JPopupMenu {
    private static final long serialVersionUID = 1L;

    private final PlotSurface surface;

    PlotMenu(PlotSurface surface) {
        this.surface = surface;
        fill();
    }

    @Override
    public void show(Component invoker, int x, int y) {
        fill();
        SwingUtilities.updateComponentTreeUI(this);
        super.show(invoker, x, y);
    }

    /** The commands for the chart that is shown now. */
    void fill() {
        removeAll();
        if (surface.plot() == null) {
            return;
        }
        if (surface.plot().series().size() > 1) {
            for (String series : surface.plot().series()) {
                JCheckBoxMenuItem item =
                        new JCheckBoxMenuItem(series, !surface.view().hidden().contains(series));
                item.setName("charts.series." + series);
                item.addActionListener(event -> surface.look(surface.view().toggled(series)));
                add(item);
            }
            addSeparator();
        }
        JMenuItem all = ChartMenu.item("showAll", Bundle.PlotMenu_all(), () -> surface.look(PlotView.ALL));
        all.setToolTipText(Bundle.PlotMenu_allHint());
        all.setEnabled(!surface.view().equals(PlotView.ALL));
        add(all);
        addSeparator();
        new ChartMenu(surface, surface::title, () -> PlotFiles.csv(surface.plot())).addTo(this);
    }
}
