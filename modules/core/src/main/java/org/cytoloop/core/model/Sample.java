/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;

/**
 * A labelled cell for one staining.
 *
 * @param cell the cell
 * @param staining name of the staining
 * @param label ON, OFF or UNSURE
 * @param origin how it came to be labelled
 * @param batch id of the batch it was drawn in, 0 when in none
 * @param ruleVersion version of the label rule it was given under, 0 when there was none
 * @param annotator who labelled it
 * @param time when, to the millisecond
 * @param inclusionProbability probability with which the cell was drawn (0 to 1), NaN when it was chosen by hand
 */
public record Sample(
        CellRef cell,
        String staining,
        Label label,
        SampleOrigin origin,
        long batch,
        int ruleVersion,
        String annotator,
        Instant time,
        double inclusionProbability) {}
