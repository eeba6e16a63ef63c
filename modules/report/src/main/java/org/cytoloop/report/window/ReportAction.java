/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Opens the dialog that makes the report. */
@ActionID(category = "File", id = "org.cytoloop.report.window.ReportAction")
@ActionRegistration(displayName = "#CTL_Report", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 340, separatorBefore = 335),
    @ActionReference(path = "Shortcuts", name = "S-P")
})
@Messages({
    "CTL_Report=Repor&t...",
    "HINT_Report=Write one file that tells all of the study: numbers with intervals, charts, pictures and a methods"
            + " paragraph (Shift+P)"
})
public final class ReportAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public ReportAction() {
        super(Desk.get(), Bundle.CTL_Report(), Bundle.HINT_Report(), "org/cytoloop/report/icons/report.svg");
    }

    /** A report names slices, animals and groups. */
    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    protected void perform(OpenStudy study) {
        ReportDialog.open(desk(), study);
    }
}
