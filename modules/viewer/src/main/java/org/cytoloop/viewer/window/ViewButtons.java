/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.FlowLayout;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.scene.SliceScene;
import org.cytoloop.workbench.desk.DisplayBoard;
import org.openide.util.NbBundle.Messages;

/** Buttons for where the viewer looks, and what goes together with other viewers. For the EDT. */
@Messages({
    "VB_fit=Shows the whole slice",
    "VB_actual=One image pixel is one screen pixel",
    "VB_actual_text=1:1",
    "VB_in=Larger",
    "VB_out=Smaller",
    "VB_overview=Small picture of the whole slice in the corner",
    "VB_linkViews=All open slices zoom and move together",
    "VB_linkChannels=Slices with the same channels are shown alike, so that brightness can be compared"
})
final class ViewButtons extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ViewerState state;
    private final transient DisplayBoard display;
    private final JToggleButton overview;
    private final JToggleButton linkViews;
    private final JToggleButton linkChannels;

    ViewButtons(SliceScene scene, ViewerState state) {
        super(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        this.state = state;
        this.display = scene.document().study().display();
        setOpaque(false);
        linkChannels = Hinted.toggle(
                "viewer.linkChannels",
                "",
                Bundle.VB_linkChannels(),
                "link",
                "LinkChannelsAction",
                () -> display.setLinked(!display.isLinked()));
        linkViews = Hinted.toggle(
                "viewer.linkViews",
                "",
                Bundle.VB_linkViews(),
                "linkviews",
                "LinkViewsAction",
                () -> state.setLinked(!state.isLinked()));
        overview = Hinted.toggle(
                "viewer.overview",
                "",
                Bundle.VB_overview(),
                "overview",
                "ShowOverviewAction",
                () -> state.setOverview(!state.showsOverview()));
        add(linkChannels);
        add(linkViews);
        add(overview);
        add(Hinted.button("viewer.zoomOut", "", Bundle.VB_out(), "zoomout", "ZoomOutAction", () -> Zoom.by(scene, -1)));
        add(Hinted.button("viewer.zoomIn", "", Bundle.VB_in(), "zoomin", "ZoomInAction", () -> Zoom.by(scene, 1)));
        add(Hinted.button(
                "viewer.actual",
                Bundle.VB_actual_text(),
                Bundle.VB_actual(),
                null,
                "ActualSizeAction",
                () -> Zoom.actual(scene)));
        add(Hinted.button("viewer.fit", "", Bundle.VB_fit(), "fit", "FitAction", scene.camera()::fit));
    }

    void refresh() {
        overview.setSelected(state.showsOverview());
        linkViews.setSelected(state.isLinked());
        linkChannels.setSelected(display.isLinked());
    }
}
