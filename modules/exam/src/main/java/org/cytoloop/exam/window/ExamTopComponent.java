/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The window in which the exam is drawn, answered and read. */
@TopComponent.Description(
        preferredID = "ExamTopComponent",
        iconBase = "org/cytoloop/exam/icons/exam.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 500)
@ActionID(category = "Window", id = "org.cytoloop.exam.window.ExamTopComponent")
@ActionReference(path = "Menu/Window", position = 182)
@TopComponent.OpenActionRegistration(displayName = "#CTL_ExamTopComponent", preferredID = "ExamTopComponent")
@Messages({
    "CTL_ExamTopComponent=E&xam",
    "ExamTopComponent_name=Exam",
    "HINT_ExamTopComponent=Cells drawn at random and answered blind, on which every round is scored"
})
public final class ExamTopComponent extends PanelTopComponent<ExamPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public ExamTopComponent() {
        super(
                Desk.get(),
                new ExamPanel(Desk.get(), Dialogs::agree, Dialogs::why, ExamTopComponent::showRuleCard),
                Bundle.ExamTopComponent_name(),
                Bundle.HINT_ExamTopComponent());
    }

    /** Whoever answers sees the rule. */
    private static void showRuleCard() {
        TopComponent card = WindowManager.getDefault().findTopComponent("RuleCardTopComponent");
        if (card != null) {
            card.open();
            card.requestVisible();
        }
    }

    @Override
    protected void componentActivated() {
        panel().setActive(true);
    }

    @Override
    protected void componentDeactivated() {
        panel().setActive(false);
    }
}
