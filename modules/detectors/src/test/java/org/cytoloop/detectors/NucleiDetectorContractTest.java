/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import org.cytoloop.spi.CellDetector;
import org.cytoloop.testkit.CellDetectorContract;

class NucleiDetectorContractTest extends CellDetectorContract {
    @Override
    protected CellDetector detector() {
        return new NucleiDetector();
    }
}
