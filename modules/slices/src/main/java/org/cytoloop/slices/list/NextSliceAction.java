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

/** Goes to the slice after the current one. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.NextSliceAction")
@ActionRegistration(lazy = false, displayName = "#CTL_NextSlice")
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 210),
    @ActionReference(path = "Shortcuts", name = "PERIOD")
})
@Messages({"CTL_NextSlice=&Next Slice", "HINT_NextSlice=Shows the slice after this one in the list (.)"})
public final class NextSliceAction extends NeighbourAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public NextSliceAction() {
        super(1, Bundle.CTL_NextSlice(), Bundle.HINT_NextSlice(), "org/cytoloop/slices/icons/next.svg");
    }
}
