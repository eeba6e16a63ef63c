/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Goes to the slice before the current one. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.PreviousSliceAction")
@ActionRegistration(lazy = false, displayName = "#CTL_PreviousSlice")
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 200, separatorBefore = 190),
    @ActionReference(path = "Shortcuts", name = "COMMA")
})
@Messages({"CTL_PreviousSlice=&Previous Slice", "HINT_PreviousSlice=Shows the slice before this one in the list (,)"})
public final class PreviousSliceAction extends NeighbourAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public PreviousSliceAction() {
        super(-1, Bundle.CTL_PreviousSlice(), Bundle.HINT_PreviousSlice(), "org/cytoloop/slices/icons/previous.svg");
    }
}
