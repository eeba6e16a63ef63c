/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.util.Optional;
import javax.swing.Action;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The menu with the kinds of examples a cell can be taken as. */
@ActionID(category = "Sample", id = "org.cytoloop.rules.actions.ExampleMenuAction")
@ActionRegistration(displayName = "#CTL_ExampleMenu", lazy = false)
@ActionReference(path = "Menu/Sample", position = 502)
@Messages({"CTL_ExampleMenu=Take T&his as Example", "HINT_ExampleMenu=Takes the selected cell as an example of the rule"
})
public final class ExampleMenuAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ExampleMenuAction() {
        super(Desk.get(), Bundle.CTL_ExampleMenu(), Bundle.HINT_ExampleMenu(), null);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.flatMap(open -> open.selection().selected()).isPresent();
    }

    @Override
    protected void perform(OpenStudy study) {
        // the menu is all there is
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JMenu menu = new JMenu();
        menu.setName("rules.exampleMenu");
        Mnemonics.setLocalizedText(menu, Bundle.CTL_ExampleMenu());
        menu.setToolTipText(Bundle.HINT_ExampleMenu());
        for (String kind : new String[] {"On", "Off", "Borderline"}) {
            Action action = Actions.forID("Sample", "org.cytoloop.rules.actions.Example" + kind + "Action");
            if (action instanceof DeskAction command) {
                menu.add(command.getMenuPresenter());
            }
        }
        menu.setEnabled(isEnabled());
        addPropertyChangeListener(event -> menu.setEnabled(isEnabled()));
        return menu;
    }
}
