/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.testkit.ErrorMinerContract;

/** The miner of suspect labels holds the contract; what it finds is measured with the trials. */
class SuspectLabelsMinerTest extends ErrorMinerContract {
    @Override
    protected ErrorMiner miner() {
        return new SuspectLabelsMiner();
    }
}
