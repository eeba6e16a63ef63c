/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.util.Map;

/** Performs the commands that label, as their keys do. On the EDT. */
public final class CommandProbe {
    private final Map<String, SamplerAction> actions = Map.of(
            "ON", new LabelOnAction(),
            "OFF", new LabelOffAction(),
            "UNSURE", new LabelUnsureAction(),
            "clear", new ClearLabelAction(),
            "flip", new FlipLabelAction(),
            "remove", new RemoveSampleAction());

    /** Performs one, which must be enabled. */
    public void perform(String name) {
        SamplerAction action = actions.get(name);
        assertTrue(action.isEnabled(), name);
        action.actionPerformed(new ActionEvent(this, 0, name));
    }
}
