/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;

/** A miner that does what a test tells it to. */
public final class ScriptedMiner implements ErrorMiner {
    /** What it does. */
    interface Script {
        List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException;
    }

    static volatile Script script;
    static volatile Asks asks;
    static volatile Optional<String> obstacle;

    /** Puts every cell forward, the last first. */
    static void reset() {
        script = (view, request, task) -> java.util.stream.IntStream.range(0, view.rows())
                .mapToObj(row -> new Candidate(row, row, "Row " + row + "."))
                .toList();
        asks = Asks.UNLABELLED;
        obstacle = Optional.empty();
    }

    @Override
    public String id() {
        return "scripted";
    }

    @Override
    public String displayName() {
        return "Scripted";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Asks asks() {
        return asks;
    }

    @Override
    public String description() {
        return "Does what it is told.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return obstacle;
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException {
        return script.mine(view, request, task);
    }
}
