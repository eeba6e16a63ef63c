/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.viewer.window.SlicePanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Goes to the selected cell. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ZoomToCellAction")
@ActionRegistration(displayName = "#CTL_ZoomToCellAction", lazy = false)
@ActionReferences({@ActionReference(path = "Menu/View", position = 50), @ActionReference(path = "Shortcuts", name = "G")
})
@Messages({
    "CTL_ZoomToCellAction=&Go to Selected Cell",
    "HINT_ZoomToCellAction=Bring the selected cell to the middle, large enough to judge it (G)"
})
public final class ZoomToCellAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ZoomToCellAction() {
        super(Bundle.CTL_ZoomToCellAction(), Bundle.HINT_ZoomToCellAction(), null);
    }

    @Override
    void perform(SlicePanel panel) {
        target(panel).ifPresent(panel::showCell);
    }

    @Override
    boolean canWork(SlicePanel panel) {
        return target(panel).isPresent();
    }

    private static Optional<CellRef> target(SlicePanel panel) {
        return panel.document().study().selection().selected().filter(cell -> cell.slice()
                .equals(panel.document().name()));
    }
}
