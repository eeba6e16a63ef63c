/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** File ▸ Close Study. */
@ActionID(category = "File", id = "org.cytoloop.workbench.opening.CloseStudyAction")
@ActionRegistration(displayName = "#CTL_CloseStudyAction", lazy = false)
@ActionReference(path = "Menu/File", position = 140)
@Messages({"CTL_CloseStudyAction=&Close Study", "HINT_CloseStudyAction=Close the study; everything is saved already"})
public final class CloseStudyAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public CloseStudyAction() {
        super(
                Desk.get(),
                Bundle.CTL_CloseStudyAction(),
                Bundle.HINT_CloseStudyAction(),
                "org/cytoloop/workbench/icons/closeStudy.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        StudyOpening.get().close();
    }
}
