/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.event.ActionEvent;
import javax.swing.Action;
import org.openide.filesystems.FileUtil;

/** The platform's window in which plug-ins are installed and removed. */
final class PluginsWindow {
    /** The platform has no name for it that is public; where it is registered is as stable as a name. */
    private static final String ACTION =
            "Actions/System/org-netbeans-modules-autoupdate-ui-actions-PluginManagerAction.instance";

    private PluginsWindow() {}

    /** Whether there is one. */
    static boolean isThere() {
        return action() != null;
    }

    /** Opens it. On the EDT. */
    static void open(Object source) {
        Action action = action();
        if (action != null) {
            action.actionPerformed(new ActionEvent(source, ActionEvent.ACTION_PERFORMED, "plugins"));
        }
    }

    private static Action action() {
        return FileUtil.getConfigObject(ACTION, Action.class);
    }
}
