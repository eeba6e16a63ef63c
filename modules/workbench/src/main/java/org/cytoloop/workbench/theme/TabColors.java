/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.theme;

import java.awt.Color;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.List;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import org.openide.modules.OnStart;

/**
 * Lets the headings of the windows follow the theme. The platform reads their colours once and keeps them; so, before it
 * does, each is put in place by one that always looks like that of the theme that is shown.
 */
@OnStart
public final class TabColors implements Runnable, PropertyChangeListener {
    private static final String MARK = "ViewTab.background";
    private static final List<String> PLACES = List.of("EditorTab.", "ViewTab.");
    private static final List<String> PARTS = List.of(
            "background",
            "activeBackground",
            "selectedBackground",
            "selectedBackgroundBottomGradient",
            "hoverBackground",
            "selectedHoverBackground",
            "attentionBackground",
            "foreground",
            "activeForeground",
            "selectedForeground",
            "hoverForeground",
            "selectedHoverForeground",
            "attentionForeground",
            "underlineColor",
            "inactiveUnderlineColor",
            "tabSeparatorColor");
    private static final List<String> OTHERS = List.of(
            "TabbedContainer.editor.contentBorderColor",
            "TabbedContainer.view.contentBorderColor",
            "TabControlIcon.foreground",
            "TabControlIcon.disabledForeground",
            "TabControlIcon.rolloverBackground",
            "TabControlIcon.pressedBackground",
            "TabControlIcon.close.rolloverBackground",
            "TabControlIcon.close.rolloverForeground");

    /** For the registration. */
    public TabColors() {}

    @Override
    public void run() {
        UIManager.addPropertyChangeListener(this);
        install();
    }

    /** Modules start before the platform sets its first theme. */
    @Override
    public void propertyChange(PropertyChangeEvent event) {
        install();
    }

    private void install() {
        UIDefaults theme = UIManager.getLookAndFeelDefaults();
        if (theme.getColor(MARK) == null) {
            return;
        }
        UIManager.removePropertyChangeListener(this);
        for (String place : PLACES) {
            PARTS.forEach(part -> follow(theme, place + part));
        }
        OTHERS.forEach(key -> follow(theme, key));
    }

    /** True when the headings look like any theme that is set from now on. */
    static boolean follow() {
        return UIManager.get(MARK) instanceof ThemeColor;
    }

    private static void follow(UIDefaults theme, String key) {
        Color now = theme.getColor(key);
        if (now != null) {
            UIManager.put(key, new ThemeColor(key, now));
        }
    }

    /** What the theme that is shown has for a key. */
    private static final class ThemeColor extends Color {
        private static final long serialVersionUID = 1L;
        private final String key;

        ThemeColor(String key, Color first) {
            super(first.getRGB(), true);
            this.key = key;
        }

        @Override
        public int getRGB() {
            // asked while this is being made, too
            Color shown =
                    key == null ? null : UIManager.getLookAndFeelDefaults().getColor(key);
            return shown == null || shown == this ? super.getRGB() : shown.getRGB();
        }

        /** As colours are: what looks the same now is equal now. */
        @Override
        public boolean equals(Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return getRGB();
        }
    }
}
