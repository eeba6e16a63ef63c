/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

/**
 * A command of the menus.
 *
 * @param group heading under which it is listed
 * @param name without mnemonic and dots
 * @param key such as "Ctrl+Z"; empty when it has none
 */
public record KeyedCommand(String group, String name, String key) {
    boolean matches(String words) {
        String text = (group + ' ' + name + ' ' + key).toLowerCase(java.util.Locale.ROOT);
        for (String word : words.toLowerCase(java.util.Locale.ROOT).trim().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
