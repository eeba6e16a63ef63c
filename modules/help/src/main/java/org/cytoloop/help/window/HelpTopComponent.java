/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import org.cytoloop.help.book.HelpBook;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window of the help. */
@TopComponent.Description(
        preferredID = "HelpTopComponent",
        iconBase = "org/cytoloop/help/icons/help.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 900)
@ActionID(category = "Window", id = "org.cytoloop.help.window.HelpTopComponent")
@ActionReference(path = "Menu/Help", position = 100)
@TopComponent.OpenActionRegistration(displayName = "#CTL_HelpTopComponent", preferredID = "HelpTopComponent")
@Messages({
    "CTL_HelpTopComponent=&Contents",
    "HelpTopComponent_name=Help",
    "HINT_HelpTopComponent=The loop, each window, each number, keys, what to do when something goes wrong"
})
public final class HelpTopComponent extends TopComponent {
    private static final long serialVersionUID = 1L;

    private final HelpPanel panel = new HelpPanel(HelpBook.read());

    /** For the window system. */
    public HelpTopComponent() {
        setName(Bundle.HelpTopComponent_name());
        setToolTipText(Bundle.HINT_HelpTopComponent());
        setLayout(new BorderLayout());
        add(panel, BorderLayout.CENTER);
    }

    /** Shows a page. */
    void go(String page) {
        panel.go(page);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(60, 60);
    }

    @Override
    public boolean requestFocusInWindow() {
        return panel.requestFocusInWindow();
    }
}
