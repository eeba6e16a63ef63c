/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** For tests: a miner that puts the same rows forward whatever it sees. */
record FixedMiner(String id, ErrorMiner.Asks asks, Optional<String> obstacle, int... rows) implements ErrorMiner {
    @Override
    public String displayName() {
        return id;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String description() {
        return "Some rows.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return obstacle;
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new Candidate(rows[i], -i, "because"))
                .toList();
    }
}
