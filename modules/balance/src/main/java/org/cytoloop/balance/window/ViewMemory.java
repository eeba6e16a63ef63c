/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cytoloop.workbench.desk.OpenStudy;

/** What was chosen in the window, for one study, whether the window is open or not. For the EDT. */
final class ViewMemory {
    private Map<String, String> last = Map.of();
    private Supplier<Map<String, String>> now;
    private Consumer<Map<String, String>> back;

    private ViewMemory() {}

    /** That of an open study. */
    static ViewMemory of(OpenStudy open) {
        ViewMemory known = open.getLookup().lookup(ViewMemory.class);
        if (known == null) {
            known = new ViewMemory();
            open.offer(known);
        }
        return known;
    }

    /** A window shows the study from now on, as it did before. */
    void enter(Supplier<Map<String, String>> save, Consumer<Map<String, String>> restore) {
        now = save;
        back = restore;
        restore.accept(last);
    }

    /** The window shows it no more. */
    void leave() {
        last = save();
        now = null;
        back = null;
    }

    Map<String, String> save() {
        return now == null ? last : now.get();
    }

    void restore(Map<String, String> saved) {
        last = Map.copyOf(saved);
        if (back != null) {
            back.accept(last);
        }
    }
}
