/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.spi.Services;
import org.junit.jupiter.api.Test;

class HealthModelTest {
    private static final Services.Health WELL =
            new Services.Health("reader", "tiff", "TIFF", "1", "org.cytoloop.readers", "ok");
    private static final Services.Health ILL =
            new Services.Health("trainer", "x.Y", "", "", "", "could not be made; the log says why");

    @Test
    void aProblem_comesFirstAndIsCounted() {
        HealthModel model = new HealthModel(List.of(WELL, ILL));
        assertFalse(model.isWell(0));
        assertEquals("could not be made; the log says why", model.getValueAt(0, 5));
        assertTrue(model.isWell(1));
        assertTrue(model.summary().startsWith("1 of 2 services"), model.summary());
    }

    @Test
    void withoutProblems_allIsWell() {
        assertEquals("All 1 services are well.", new HealthModel(List.of(WELL)).summary());
    }
}
