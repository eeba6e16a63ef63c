/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import java.awt.BorderLayout;
import org.cytoloop.rules.card.RuleCardPanel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.StudyTopComponent;
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
public final class RuleCardTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final transient RulesDesk rules = RulesDesk.get();
    private final RuleCardPanel panel = new RuleCardPanel(rules);
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            panel.deskChanged(change);
        }
    };

    /** For the window system. */
    public RuleCardTopComponent() {
        super(Desk.get());
        setName(Bundle.RuleCardTopComponent_name());
        setToolTipText(Bundle.HINT_RuleCardTopComponent());
        setLayout(new BorderLayout());
        add(panel, BorderLayout.CENTER);
    }

    @Override
    protected DeskListener listener() {
        return listener;
    }

    @Override
    protected void refresh() {
        panel.refresh();
    }

    @Override
    protected void componentOpened() {
        rules.addListener(panel);
        super.componentOpened();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        rules.removeListener(panel);
        panel.release();
    }

    @Override
    protected void componentShowing() {
        panel.showKeys();
    }
}
