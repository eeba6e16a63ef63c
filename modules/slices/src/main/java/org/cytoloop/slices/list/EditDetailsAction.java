/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Edits details of slices. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.EditDetailsAction")
@ActionRegistration(lazy = false, displayName = "#CTL_EditDetails")
@ActionReference(path = "Menu/Slice", position = 240)
@Messages({
    "CTL_EditDetails=&Edit Slice Details...",
    "HINT_EditDetails=Edits animal, group and pixel size of the selected slices together (F2 in the list)"
})
public final class EditDetailsAction extends TargetsAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public EditDetailsAction() {
        super(Bundle.CTL_EditDetails(), Bundle.HINT_EditDetails(), "edit");
    }

    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    void perform(SlicesModel model) {
        SlicesCommands.edit(model);
    }
}
