/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.balance;

import java.util.List;
import org.cytoloop.workspace.Study;

/** Counts the samples (without the exam's cells). Answers from memory; may be called on the event thread. */
public final class SampleBalance {
    private SampleBalance() {}

    /** One row for each slice (in the order of the study), animal, origin or version that has samples. */
    public static List<BalanceRow> of(Study study, String staining, BalanceBy by) {
        throw new UnsupportedOperationException("steering");
    }
}
