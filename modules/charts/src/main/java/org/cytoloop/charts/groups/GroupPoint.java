/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.groups;

import java.util.Objects;

/**
 * One animal, or whatever the unit is, of a group.
 *
 * @param group name of the group, as it is shown
 * @param label name of the unit, as it is shown
 * @param value its value; a point without a finite one is not drawn
 * @param low lower end of its interval; NaN when there is none
 * @param high upper end of its interval; NaN when there is none
 */
public record GroupPoint(String group, String label, double value, double low, double high) {
    /** Checks the names. */
    public GroupPoint {
        Objects.requireNonNull(group);
        Objects.requireNonNull(label);
    }

    boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
