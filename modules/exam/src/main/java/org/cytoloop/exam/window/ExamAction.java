/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens the window of the exam. */
@ActionID(category = "Model", id = "org.cytoloop.exam.window.ExamAction")
@ActionRegistration(displayName = "#CTL_Exam", lazy = false)
@ActionReference(path = "Menu/Model", position = 300, separatorBefore = 295)
@Messages({"CTL_Exam=&Exam...", "HINT_Exam=Draws cells at random to be answered blind, and scores every round on them"})
public final class ExamAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public ExamAction() {
        super(Desk.get(), Bundle.CTL_Exam(), Bundle.HINT_Exam(), "org/cytoloop/exam/icons/exam.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        TopComponent window = WindowManager.getDefault().findTopComponent("ExamTopComponent");
        if (window != null) {
            window.open();
            window.requestActive();
        }
    }
}
