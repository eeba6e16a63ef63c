/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Every command of the menus, without a study and with one. */
public class MenuTourTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("MenuTour");
    }
}
