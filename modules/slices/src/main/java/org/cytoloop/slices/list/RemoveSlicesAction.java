/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes slices out of the study. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.RemoveSlicesAction")
@ActionRegistration(lazy = false, displayName = "#CTL_RemoveSlices")
@ActionReference(path = "Menu/Slice", position = 250)
@Messages({
    "CTL_RemoveSlices=Re&move Slices...",
    "HINT_RemoveSlices=Takes the selected slices out of the study (Delete in the list)"
})
public final class RemoveSlicesAction extends TargetsAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public RemoveSlicesAction() {
        super(Bundle.CTL_RemoveSlices(), Bundle.HINT_RemoveSlices(), "remove");
    }

    @Override
    void perform(SlicesModel model) {
        SlicesCommands.remove(model);
    }
}
