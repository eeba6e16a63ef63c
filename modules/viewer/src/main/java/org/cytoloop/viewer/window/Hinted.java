/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import org.cytoloop.workbench.widgets.KeyHints;
import org.openide.util.ImageUtilities;

/** Small buttons whose tooltip names the key that does the same, as it is now. */
final class Hinted {
    private static final String ICONS = "org/cytoloop/viewer/icons/";
    private static final String ACTIONS = "org.cytoloop.viewer.actions.";

    private Hinted() {}

    static JToggleButton toggle(String name, String text, String tooltip, String icon, String action, Runnable what) {
        return dressed(new Toggle(tooltip, action), name, text, tooltip, icon, what);
    }

    static JButton button(String name, String text, String tooltip, String icon, String action, Runnable what) {
        return dressed(new Push(tooltip, action), name, text, tooltip, icon, what);
    }

    private static <B extends AbstractButton> B dressed(
            B button, String name, String text, String tooltip, String icon, Runnable what) {
        button.setName(name);
        button.setText(text);
        if (icon != null) {
            button.setIcon(ImageUtilities.loadImageIcon(ICONS + icon + ".svg", true));
        }
        button.setToolTipText(tooltip);
        button.getAccessibleContext().setAccessibleName(text.isEmpty() ? tooltip : text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> what.run());
        return button;
    }

    private static String hint(String tooltip, String action) {
        return KeyHints.in(tooltip, "Slice", ACTIONS + action);
    }

    private static final class Toggle extends JToggleButton {
        private static final long serialVersionUID = 1L;
        private final String tooltip;
        private final String action;

        Toggle(String tooltip, String action) {
            this.tooltip = tooltip;
            this.action = action;
        }

        @Override
        public String getToolTipText(MouseEvent event) {
            return hint(tooltip, action);
        }
    }

    private static final class Push extends JButton {
        private static final long serialVersionUID = 1L;
        private final String tooltip;
        private final String action;

        Push(String tooltip, String action) {
            this.tooltip = tooltip;
            this.action = action;
        }

        @Override
        public String getToolTipText(MouseEvent event) {
            return hint(tooltip, action);
        }
    }
}
