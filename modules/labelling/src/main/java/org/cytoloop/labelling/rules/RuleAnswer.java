/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

/** What a rule says of a cell. */
public enum RuleAnswer {
    /** Clearly OFF. */
    OFF,
    /** Within a grey band: UNSURE unless it is clear to the eye. */
    GREY,
    /** Clearly ON. */
    ON,
    /** Nothing, because a feature has no value for this cell, or something was divided by zero. */
    UNKNOWN
}
