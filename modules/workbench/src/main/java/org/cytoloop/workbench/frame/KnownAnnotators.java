/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** The people who labelled at this computer, newest first. For the EDT. */
final class KnownAnnotators {
    private static final String KEY = "annotator.";
    private static final int MAX = 12;
    private final Preferences preferences;

    KnownAnnotators(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Their names. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MAX; i++) {
            String name = preferences.get(KEY + i, "");
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Puts a name first. */
    void remember(String name) {
        List<String> names = names();
        if (name.length() > Preferences.MAX_VALUE_LENGTH
                || !names.isEmpty() && names.get(0).equals(name)) {
            return;
        }
        names.remove(name);
        names.add(0, name);
        for (int i = 0; i < MAX; i++) {
            if (i < names.size()) {
                preferences.put(KEY + i, names.get(i));
            } else {
                preferences.remove(KEY + i);
            }
        }
    }
}
