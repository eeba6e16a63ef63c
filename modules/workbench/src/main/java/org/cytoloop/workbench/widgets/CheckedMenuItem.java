/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.util.function.BooleanSupplier;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import org.openide.awt.Actions;

/** The menu item of a command that switches something: it shows whether that is on whenever its menu opens. */
public final class CheckedMenuItem extends JCheckBoxMenuItem {
    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier on;

    /**
     * An item for a command, with the command's name, key and tooltip.
     *
     * @param on asked on the EDT each time the menu opens
     */
    public CheckedMenuItem(Action command, BooleanSupplier on) {
        this.on = on;
        Actions.connect(this, command, false);
        setToolTipText((String) command.getValue(Action.SHORT_DESCRIPTION));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        setSelected(on.getAsBoolean());
    }
}
