/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.cytoloop.help.book.HelpBook;
import org.cytoloop.help.book.HelpPage;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Shows the page about the window in front. Its key, F1, is taken from the platform in the layer. */
@ActionID(category = "Help", id = "org.cytoloop.help.window.HelpAction")
@ActionRegistration(displayName = "#CTL_Help", lazy = false)
@ActionReference(path = "Menu/Help", position = 110)
@Messages({"CTL_Help=&Help on This Window", "HINT_Help=The page of the help about the window in front"})
public final class HelpAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public HelpAction() {
        putValue(NAME, Bundle.CTL_Help());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_Help());
        putValue("iconBase", "org/cytoloop/help/icons/help.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        WindowManager windows = WindowManager.getDefault();
        TopComponent front = TopComponent.getRegistry().getActivated();
        String id = front == null ? "" : windows.findTopComponentID(front);
        if (windows.findTopComponent("HelpTopComponent") instanceof HelpTopComponent help) {
            if (front != help) {
                help.go(HelpBook.read().about(id).map(HelpPage::id).orElse(HelpBook.FIRST));
            }
            help.open();
            help.requestActive();
        }
    }
}
