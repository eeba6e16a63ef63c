/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.testkit.ClassifierTrainerContract;

class NearestNeighboursContractTest extends ClassifierTrainerContract {
    @Override
    protected ClassifierTrainer trainer() {
        return new NearestNeighboursTrainer();
    }
}
