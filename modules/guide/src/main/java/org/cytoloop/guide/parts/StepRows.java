/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import java.util.EnumMap;
import java.util.Map;
import org.cytoloop.guidance.counsel.LoopProgress;
import org.cytoloop.guidance.counsel.LoopProgress.StepProgress;
import org.cytoloop.spi.guide.Step;
import org.cytoloop.workbench.widgets.Column;

/** The steps of the loop, one below the other. */
public final class StepRows extends Column {
    private static final long serialVersionUID = 1L;

    private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);

    /** All steps. */
    public StepRows() {
        for (Step step : Step.values()) {
            StepRow row = new StepRow("guide.step." + step);
            rows.put(step, row);
            with(row, 2);
        }
    }

    /** Shows how far they are. */
    public void show(LoopProgress progress) {
        for (StepProgress step : progress.steps()) {
            rows.get(step.step()).show(step);
        }
    }
}
