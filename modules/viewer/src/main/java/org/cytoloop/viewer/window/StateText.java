/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;

/** The state of the viewers as texts. */
final class StateText {
    private static final String OVERVIEW = "overview";
    private static final String LINKED = "linked";
    private static final String CONTRAST = "contrast";

    private StateText() {}

    static Map<String, String> save(ViewerState state) {
        Map<String, String> saved = new LinkedHashMap<>();
        saved.put("shown", "1");
        for (Overlay overlay : Overlay.values()) {
            saved.put(key(overlay), Boolean.toString(state.isOn(overlay)));
        }
        saved.put(OVERVIEW, Boolean.toString(state.showsOverview()));
        saved.put(LINKED, Boolean.toString(state.isLinked()));
        saved.put(CONTRAST, Boolean.toString(state.showsContrast()));
        return saved;
    }

    /** Takes over what is understood; the rest stays as it is. */
    static void restore(Map<String, String> saved, ViewerState state) {
        for (Overlay overlay : Overlay.values()) {
            state.set(overlay, flag(saved, key(overlay), state.isOn(overlay)));
        }
        state.setOverview(flag(saved, OVERVIEW, state.showsOverview()));
        state.setLinked(flag(saved, LINKED, state.isLinked()));
        state.setContrast(flag(saved, CONTRAST, state.showsContrast()));
    }

    private static String key(Overlay overlay) {
        return "overlay." + overlay.name().toLowerCase(Locale.ROOT);
    }

    private static boolean flag(Map<String, String> saved, String key, boolean otherwise) {
        String text = saved.get(key);
        return "true".equals(text) || !"false".equals(text) && otherwise;
    }
}
