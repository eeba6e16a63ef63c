/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import org.cytoloop.rules.card.RuleCardPanel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The rule in short, beside the viewer. */
@TopComponent.Description(
        preferredID = "RuleCardTopComponent",
        iconBase = "org/cytoloop/rules/icons/card.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "properties", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.cytoloop.rules.RuleCardTopComponent")
@ActionReference(path = "Menu/Window", position = 150)
@TopComponent.OpenActionRegistration(displayName = "#CTL_RuleCardTopComponent", preferredID = "RuleCardTopComponent")
@Messages({
    "CTL_RuleCardTopComponent=Rule &Card",
    "RuleCardTopComponent_name=Rule Card",
    "HINT_RuleCardTopComponent=What counts as ON and OFF, and what the rule says of the cell under the mouse"
})
public final class RuleCardTopComponent extends PanelTopComponent<RuleCardPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public RuleCardTopComponent() {
        super(
                Desk.get(),
                new RuleCardPanel(RulesDesk.get()),
                Bundle.RuleCardTopComponent_name(),
                Bundle.HINT_RuleCardTopComponent());
        follow(RulesDesk.get(), panel());
    }
}
