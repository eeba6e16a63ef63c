/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.junit.jupiter.api.Test;

class StateTextTest {
    @Test
    void whatIsSavedComesBack() {
        ViewerState state = new ViewerState();
        state.set(Overlay.LABELS, false);
        state.set(Overlay.CERTAINTY, true);
        state.set(Overlay.UNCERTAINTY_MAP, true);
        state.set(Overlay.ONLY_CHANGED, true);
        state.setOverview(false);
        state.setLinked(true);
        state.setContrast(true);

        ViewerState restored = new ViewerState();
        StateText.restore(StateText.save(state), restored);
        assertEquals(StateText.save(state), StateText.save(restored));
        assertFalse(restored.isOn(Overlay.LABELS));
        assertTrue(restored.isOn(Overlay.CERTAINTY));
        assertTrue(restored.isOn(Overlay.UNCERTAINTY_MAP));
        assertTrue(restored.isOn(Overlay.ONLY_CHANGED));
        assertFalse(restored.isOn(Overlay.ONLY_UNCERTAIN));
        assertTrue(restored.isLinked());
    }

    @Test
    void whatIsNotUnderstoodChangesNothing() {
        ViewerState state = new ViewerState();
        Map<String, String> before = StateText.save(state);
        StateText.restore(Map.of("overlay.labels", "perhaps", "overview", "", "colour", "red"), state);
        assertEquals(before, StateText.save(state));
    }

    @Test
    void hiddenOverlaysStaySwitchedOn() {
        ViewerState state = new ViewerState();
        state.setHidden(true);
        assertFalse(state.shows(Overlay.LABELS));
        assertTrue(state.isOn(Overlay.LABELS));
        state.setHidden(false);
        assertTrue(state.shows(Overlay.LABELS));
    }
}
