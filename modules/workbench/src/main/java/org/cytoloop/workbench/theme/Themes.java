/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.theme;

import java.awt.Window;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.openide.LifecycleManager;
import org.openide.awt.NotificationDisplayer;
import org.openide.util.ImageUtilities;
import org.openide.util.Lookup;
import org.openide.util.NbBundle;
import org.openide.util.NbPreferences;

/** Changes the look while the workbench runs, and remembers it where the platform looks at the next start. */
@NbBundle.Messages({
    "Theme_restart=The headings of the windows take on the theme at the next start",
    "Theme_restart_detail=Start Cytoloop again now; the study comes back as it is."
})
final class Themes {
    private static final Logger LOG = Logger.getLogger(Themes.class.getName());
    private static final String PLATFORM_KEY = "laf";

    private Themes() {}

    /** True when this is what is shown now. */
    static boolean isShown(Theme theme) {
        LookAndFeel now = UIManager.getLookAndFeel();
        return now != null && now.getClass().getName().equals(theme.lookAndFeel());
    }

    /** Shows and remembers a theme. */
    static void choose(Theme theme) {
        remember(NbPreferences.root().node(PLATFORM_KEY), theme);
        if (isShown(theme)) {
            return;
        }
        try {
            ClassLoader loader = Lookup.getDefault().lookup(ClassLoader.class);
            Class<?> type = Class.forName(theme.lookAndFeel(), true, loader);
            UIManager.setLookAndFeel((LookAndFeel) type.getDeclaredConstructor().newInstance());
            for (Window window : Window.getWindows()) {
                SwingUtilities.updateComponentTreeUI(window);
            }
        } catch (ReflectiveOperationException | javax.swing.UnsupportedLookAndFeelException | LinkageError e) {
            LOG.log(Level.INFO, "The theme cannot be changed while running", e);
        }
        if (!TabColors.follow()) {
            offerRestart(theme);
        }
    }

    /** The platform's tabs keep the colours they were made with. */
    private static void offerRestart(Theme theme) {
        NotificationDisplayer.getDefault()
                .notify(
                        Bundle.Theme_restart(),
                        ImageUtilities.loadImageIcon("org/cytoloop/workbench/icons/" + theme.icon() + ".svg", true),
                        Bundle.Theme_restart_detail(),
                        event -> restart());
    }

    private static void restart() {
        LifecycleManager life = LifecycleManager.getDefault();
        try {
            life.markForRestart();
            life.exit();
        } catch (UnsupportedOperationException e) {
            LOG.log(Level.INFO, "Started in a way that cannot start it again", e);
        }
    }

    static void remember(Preferences platform, Theme theme) {
        platform.put(PLATFORM_KEY, theme.lookAndFeel());
    }
}
