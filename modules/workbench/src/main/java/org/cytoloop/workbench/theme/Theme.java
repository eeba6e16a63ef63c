/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.theme;

/** The looks of the workbench. */
enum Theme {
    LIGHT("com.formdev.flatlaf.FlatLightLaf"),
    DARK("com.formdev.flatlaf.FlatDarkLaf");

    private final String lookAndFeel;

    Theme(String lookAndFeel) {
        this.lookAndFeel = lookAndFeel;
    }

    /** Name of its look and feel's class, which the platform brings. */
    String lookAndFeel() {
        return lookAndFeel;
    }

    /** Name of its icon. */
    String icon() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
