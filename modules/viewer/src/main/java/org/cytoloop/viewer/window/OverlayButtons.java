/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.openide.util.NbBundle.Messages;

/** Switches for what is drawn over the image. For the EDT. */
@Messages({
    "OB_cells=Cells",
    "OB_cells_tooltip=Outlines of all cells",
    "OB_labels=Labels",
    "OB_labels_tooltip=Labels given by people: ON filled, OFF a ring, UNSURE dashed",
    "OB_calls=Calls",
    "OB_calls_tooltip=What the current round calls the cells",
    "OB_noCalls=Calls of the current round; there are none for this slice yet",
    "OB_certainty=Certainty",
    "OB_certainty_tooltip=The surer a call, the stronger its colour",
    "OB_map=Map",
    "OB_map_tooltip=Map of uncertain calls: colours the slice by their share",
    "OB_uncertain=Uncertain",
    "OB_uncertain_tooltip=Only cells whose call is uncertain",
    "OB_changed=Changed",
    "OB_changed_tooltip=Only cells that the round before called otherwise, or, while calls follow the labels, "
            + "the current round"
})
final class OverlayButtons extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ViewerState state;
    private boolean compact;
    private final Map<Overlay, JToggleButton> buttons = new EnumMap<>(Overlay.class);

    OverlayButtons(ViewerState state) {
        super(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        this.state = state;
        setOpaque(false);
        add(Overlay.CELLS, "viewer.cells", Bundle.OB_cells(), Bundle.OB_cells_tooltip(), "cells", "ShowCellsAction");
        add(
                Overlay.LABELS,
                "viewer.labels",
                Bundle.OB_labels(),
                Bundle.OB_labels_tooltip(),
                "labels",
                "ShowLabelsAction");
        add(Overlay.CALLS, "viewer.calls", Bundle.OB_calls(), Bundle.OB_calls_tooltip(), "calls", "ShowCallsAction");
        add(
                Overlay.CERTAINTY,
                "viewer.certainty",
                Bundle.OB_certainty(),
                Bundle.OB_certainty_tooltip(),
                "certainty",
                "ShowCertaintyAction");
        add(
                Overlay.UNCERTAINTY_MAP,
                "viewer.map",
                Bundle.OB_map(),
                Bundle.OB_map_tooltip(),
                "uncertaintymap",
                "ShowUncertaintyMapAction");
        add(
                Overlay.ONLY_UNCERTAIN,
                "viewer.onlyUncertain",
                Bundle.OB_uncertain(),
                Bundle.OB_uncertain_tooltip(),
                "onlyuncertain",
                "OnlyUncertainAction");
        add(
                Overlay.ONLY_CHANGED,
                "viewer.onlyChanged",
                Bundle.OB_changed(),
                Bundle.OB_changed_tooltip(),
                "onlychanged",
                "OnlyChangedAction");
    }

    private void add(Overlay overlay, String name, String text, String tooltip, String icon, String action) {
        JToggleButton button =
                Hinted.toggle(name, text, tooltip, icon, action, () -> state.set(overlay, !state.isOn(overlay)));
        buttons.put(overlay, button);
        add(button);
    }

    /** Shows icons only, or words beside them. */
    void setCompact(boolean on) {
        if (compact != on) {
            compact = on;
            buttons.values()
                    .forEach(button -> button.setText(
                            on ? "" : button.getAccessibleContext().getAccessibleName()));
            revalidate();
        }
    }

    void refresh(CellFacts facts) {
        buttons.forEach((overlay, button) -> button.setSelected(state.isOn(overlay)));
        boolean calls = facts.pOn() != null;
        for (Overlay overlay : EnumSet.range(Overlay.CALLS, Overlay.ONLY_CHANGED)) {
            buttons.get(overlay).setEnabled(calls);
        }
        buttons.get(Overlay.CELLS).setEnabled(facts.cells().size() > 0);
        buttons.get(Overlay.LABELS).setEnabled(facts.cells().size() > 0);
    }
}
