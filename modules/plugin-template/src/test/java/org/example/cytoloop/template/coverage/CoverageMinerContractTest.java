/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.testkit.ErrorMinerContract;

class CoverageMinerContractTest extends ErrorMinerContract {
    @Override
    protected ErrorMiner miner() {
        return new CoverageMiner();
    }
}
