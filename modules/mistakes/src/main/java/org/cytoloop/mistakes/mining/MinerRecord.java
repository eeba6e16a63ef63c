/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.Optional;
import org.cytoloop.spi.ErrorMiner;

/**
 * A miner and how it did on a study so far.
 *
 * @param id its id
 * @param name what the user reads
 * @param description what it looks for
 * @param asks which cells it asks for
 * @param answered its questions that were answered ON or OFF and had a call or label in question
 * @param mistakes how many of these were really wrong
 * @param expected the share that is expected to be wrong, by which miners are offered, 0 to 1
 * @param obstacle why it has nothing to say yet, and what to do, as it said when it was last asked; empty when it can work
 */
public record MinerRecord(
        String id,
        String name,
        String description,
        ErrorMiner.Asks asks,
        int answered,
        int mistakes,
        double expected,
        Optional<String> obstacle) {}
