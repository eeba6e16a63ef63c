/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import org.cytoloop.rules.editor.RuleEditorPanel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which a rule is written. Opened by {@link org.cytoloop.rules.actions.RuleEditorAction}. */
@TopComponent.Description(
        preferredID = "RuleEditorTopComponent",
        iconBase = "org/cytoloop/rules/icons/rule.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 300)
@ActionID(category = "Window", id = "org.cytoloop.rules.RuleEditorTopComponent")
@ActionReference(path = "Menu/Window", position = 140)
@TopComponent.OpenActionRegistration(
        displayName = "#CTL_RuleEditorTopComponent",
        preferredID = "RuleEditorTopComponent")
@Messages({
    "CTL_RuleEditorTopComponent=Rule &Editor",
    "RuleEditorTopComponent_name=Rule Editor",
    "HINT_RuleEditorTopComponent=What counts as ON and OFF: write it, and see what it makes of the cells"
})
public final class RuleEditorTopComponent extends PanelTopComponent<RuleEditorPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public RuleEditorTopComponent() {
        super(
                Desk.get(),
                new RuleEditorPanel(RulesDesk.get()),
                Bundle.RuleEditorTopComponent_name(),
                Bundle.HINT_RuleEditorTopComponent());
        follow(RulesDesk.get(), panel());
    }
}
