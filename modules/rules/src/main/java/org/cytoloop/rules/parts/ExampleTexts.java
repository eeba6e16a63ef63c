/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RuleExample;
import org.openide.util.NbBundle.Messages;

/** What kinds of examples are called, and which label they look like. */
@Messages({"ExampleTexts_on=Clear ON", "ExampleTexts_off=Clear OFF", "ExampleTexts_borderline=Borderline"})
public final class ExampleTexts {
    private ExampleTexts() {}

    /** The name of a kind. */
    public static String name(RuleExample.Kind kind) {
        return switch (kind) {
            case CLEAR_ON -> Bundle.ExampleTexts_on();
            case CLEAR_OFF -> Bundle.ExampleTexts_off();
            case BORDERLINE -> Bundle.ExampleTexts_borderline();
        };
    }

    /** The label whose mark and frame stand for a kind. */
    public static Label label(RuleExample.Kind kind) {
        return switch (kind) {
            case CLEAR_ON -> Label.ON;
            case CLEAR_OFF -> Label.OFF;
            case BORDERLINE -> Label.UNSURE;
        };
    }
}
