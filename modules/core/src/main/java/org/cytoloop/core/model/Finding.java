/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;

/**
 * A question that was answered.
 *
 * @param question what was asked; its cell under the cell set named here
 * @param staining name of the staining
 * @param cellSet id of the cell set the cell's number belongs to
 * @param x centroid column of the cell, px
 * @param y centroid row of the cell, px
 * @param answer what the user said
 * @param annotator who
 * @param time when
 */
public record Finding(
        Question question,
        String staining,
        long cellSet,
        float x,
        float y,
        Label answer,
        String annotator,
        Instant time) {
    /** True when what was in question was wrong: the answer is ON or OFF, and the other one. */
    public boolean isMistake() {
        return answer != Label.UNSURE && question.presented() != null && answer != question.presented();
    }
}
