/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.awt.event.KeyEvent;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.cytoloop.workbench.widgets.SwallowedKey;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens the rule editor. */
@ActionID(category = "Sample", id = "org.cytoloop.rules.actions.RuleEditorAction")
@ActionRegistration(displayName = "#CTL_RuleEditor", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 500, separatorBefore = 495),
    @ActionReference(path = "Shortcuts", name = "E")
})
@Messages({
    "CTL_RuleEditor=Rule &Editor",
    "HINT_RuleEditor=Write what counts as ON and OFF, and see what that makes of the cells"
})
public final class RuleEditorAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** The window's preferred id. */
    private static final String WINDOW = "RuleEditorTopComponent";

    /** For the platform. */
    public RuleEditorAction() {
        super(Desk.get(), Bundle.CTL_RuleEditor(), Bundle.HINT_RuleEditor(), "org/cytoloop/rules/icons/rule.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        TopComponent window = WindowManager.getDefault().findTopComponent(WINDOW);
        if (window != null) {
            SwallowedKey.ofCurrentEvent(KeyEvent.VK_E);
            window.open();
            window.requestActive();
        }
    }
}
