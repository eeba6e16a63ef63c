/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.Optional;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes details of slices from a table on the clipboard. */
@ActionID(category = "Edit", id = "org.cytoloop.slices.list.PasteDetailsAction")
@ActionRegistration(lazy = false, displayName = "#CTL_PasteDetails")
@ActionReference(path = "Menu/Edit", position = 300, separatorBefore = 290)
@Messages({
    "CTL_PasteDetails=Paste &Slice Details...",
    "HINT_PasteDetails=Takes animal, group and pixel size from a table copied in a spreadsheet (Ctrl+V in the list of slices)"
})
public final class PasteDetailsAction extends TargetsAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public PasteDetailsAction() {
        super(Bundle.CTL_PasteDetails(), Bundle.HINT_PasteDetails(), "paste");
    }

    /** The table says which slices, whether or not one is chosen. */
    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.filter(open -> !open.study().slices().isEmpty()).isPresent();
    }

    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    void perform(SlicesModel model) {
        SlicesCommands.paste(model);
    }
}
