/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import java.awt.BorderLayout;
import org.cytoloop.rules.editor.RuleEditorPanel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.StudyTopComponent;
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
public final class RuleEditorTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final transient RulesDesk rules = RulesDesk.get();
    private final RuleEditorPanel panel = new RuleEditorPanel(rules);
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            panel.deskChanged(change);
        }
    };

    /** For the window system. */
    public RuleEditorTopComponent() {
        super(Desk.get());
        setName(Bundle.RuleEditorTopComponent_name());
        setToolTipText(Bundle.HINT_RuleEditorTopComponent());
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
    public boolean requestFocusInWindow() {
        return panel.first().requestFocusInWindow();
    }
}
