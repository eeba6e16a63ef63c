/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import org.cytoloop.core.model.Label;

/**
 * The call of a cell as the user sees it on a slice.
 *
 * @param called ON or OFF
 * @param pOn p(ON), 0 to 1
 * @param round number of the round, 0 for calls that follow the labels
 */
public record StageCall(Label called, float pOn, int round) {
    /** What the cell is when the call is wrong. */
    public Label other() {
        return called == Label.ON ? Label.OFF : Label.ON;
    }
}
