/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Sample;

/**
 * A sample and where it comes from.
 *
 * @param sample the sample
 * @param seq the journal event that gave its label
 */
public record SampleEntry(Sample sample, long seq) {
    /** The same sample on another cell. */
    SampleEntry at(CellRef cell) {
        Sample s = sample;
        return new SampleEntry(
                new Sample(
                        cell,
                        s.staining(),
                        s.label(),
                        s.origin(),
                        s.batch(),
                        s.ruleVersion(),
                        s.annotator(),
                        s.time(),
                        s.inclusionProbability()),
                seq);
    }
}
