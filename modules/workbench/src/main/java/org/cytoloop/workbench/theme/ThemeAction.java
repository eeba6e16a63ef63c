/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.theme;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;
import org.openide.util.actions.Presenter;

/** Light or dark; the menu marks which. */
@NbBundle.Messages({
    "CTL_LightTheme=&Light Theme",
    "HINT_LightTheme=Dark text on light windows",
    "CTL_DarkTheme=&Dark Theme",
    "HINT_DarkTheme=Light text on dark windows, easier on the eyes in a dark room"
})
public final class ThemeAction extends AbstractAction implements Presenter.Menu {
    private static final long serialVersionUID = 1L;
    private final Theme theme;

    private ThemeAction(Theme theme, String name, String tooltip) {
        this.theme = theme;
        putValue(NAME, name);
        putValue(SHORT_DESCRIPTION, tooltip);
    }

    /** The command for the light theme. */
    @ActionID(category = "View", id = "org.cytoloop.workbench.theme.LightThemeAction")
    @ActionRegistration(displayName = "#CTL_LightTheme", lazy = false)
    @ActionReference(path = "Menu/View", position = 2000, separatorBefore = 1990)
    public static Action light() {
        return new ThemeAction(Theme.LIGHT, Bundle.CTL_LightTheme(), Bundle.HINT_LightTheme());
    }

    /** The command for the dark theme. */
    @ActionID(category = "View", id = "org.cytoloop.workbench.theme.DarkThemeAction")
    @ActionRegistration(displayName = "#CTL_DarkTheme", lazy = false)
    @ActionReference(path = "Menu/View", position = 2010)
    public static Action dark() {
        return new ThemeAction(Theme.DARK, Bundle.CTL_DarkTheme(), Bundle.HINT_DarkTheme());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Themes.choose(theme);
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JMenuItem item = new JRadioButtonMenuItem() {
            private static final long serialVersionUID = 1L;

            @Override
            public void addNotify() {
                super.addNotify();
                setSelected(Themes.isShown(theme));
            }
        };
        item.setName(theme == Theme.LIGHT ? "theme.light" : "theme.dark");
        Mnemonics.setLocalizedText(item, (String) getValue(NAME));
        item.setToolTipText((String) getValue(SHORT_DESCRIPTION));
        item.addActionListener(this);
        return item;
    }
}
