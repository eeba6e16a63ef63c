/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.informative;

import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.testkit.ErrorMinerContract;

class InformativeMinerContractTest extends ErrorMinerContract {
    @Override
    protected ErrorMiner miner() {
        return new InformativeMiner();
    }
}
