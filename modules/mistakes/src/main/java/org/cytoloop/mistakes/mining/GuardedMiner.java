/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.Deadline;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.cytoloop.spi.Services;

/**
 * A miner, possibly a stranger's plug-in, that can do no harm: whatever it throws, errors included, becomes a {@link
 * ProblemException} that names it, rows that do not exist are refused, and when it does not stop within a second of being
 * cancelled, it is waited for no longer. Thread-safe.
 */
public final class GuardedMiner {
    private static final Logger LOG = Logger.getLogger(GuardedMiner.class.getName());
    private static final long OBSTACLE_MILLIS = 1000;
    private static final int LONGEST_REASON = 300;

    private final ErrorMiner miner;
    private final GuardedCall guard;
    private final String name;
    private final String description;
    private final ErrorMiner.Asks asks;

    private GuardedMiner(ErrorMiner miner) throws ProblemException {
        this.miner = miner;
        this.guard = new GuardedCall("miner", miner.id());
        this.name = guard.callHere("to say its name", miner::displayName);
        this.description = guard.callHere("to say what it looks for", miner::description);
        this.asks = guard.callHere("to say which cells it asks for", miner::asks);
        if (name == null || description == null || asks == null) {
            throw guard.problem("does not say what it looks for", null);
        }
    }

    /** All that are installed, in order; those that cannot even introduce themselves are left out. */
    public static List<GuardedMiner> all() {
        List<GuardedMiner> miners = new ArrayList<>();
        for (ErrorMiner miner : Services.all(ErrorMiner.class)) {
            try {
                miners.add(new GuardedMiner(miner));
            } catch (ProblemException e) {
                LOG.log(Level.INFO, "a miner is left out", e);
            }
        }
        return miners;
    }

    /**
     * Guards a miner.
     *
     * @throws ProblemException when it cannot introduce itself
     */
    public static GuardedMiner of(ErrorMiner miner) throws ProblemException {
        return new GuardedMiner(miner);
    }

    /**
     * The installed miner with an id.
     *
     * @throws ProblemException when there is none, naming those there are, or it cannot introduce itself
     */
    public static GuardedMiner byId(String id) throws ProblemException {
        return new GuardedMiner(Services.byId(ErrorMiner.class, id, "miner"));
    }

    /** Its id. */
    public String id() {
        return miner.id();
    }

    /** What the user reads. */
    public String name() {
        return name;
    }

    /** What it looks for. */
    public String description() {
        return description;
    }

    /** Which cells it asks for. */
    public ErrorMiner.Asks asks() {
        return asks;
    }

    /**
     * The values of all its parameters.
     *
     * @throws ProblemException when a name or value does not fit
     */
    public ParameterSet parameters(Map<String, String> given) throws ProblemException {
        return ParameterSet.of(guard.callHere("to name its parameters", miner::parameters), given);
    }

    /** Why it has nothing to say yet; also when it fails to answer within a second. */
    public Optional<String> obstacle(MiningView view, boolean pointed, TaskContext task) {
        try {
            return patientObstacle(view, pointed, new Deadline(task, OBSTACLE_MILLIS));
        } catch (CancellationException e) {
            task.checkCancelled();
            return Optional.of("The miner \"" + id() + "\" did not say within a second whether it can work; choose"
                    + " another miner, or have this one repaired.");
        }
    }

    /** Why it has nothing to say yet, however long it takes to say so: the same on a busy machine as on an idle one. */
    public Optional<String> patientObstacle(MiningView view, boolean pointed, TaskContext task) {
        try {
            Optional<String> obstacle =
                    guard.call("to say whether it can work", task, () -> miner.obstacle(view, pointed));
            return obstacle == null ? Optional.empty() : obstacle;
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * Its candidates, each row once, the highest score first and of equals the lower row; those without a score are
     * dropped.
     *
     * @throws ProblemException when it fails or gives nonsense
     */
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException {
        List<Candidate> given = guard.call("while it looked for cells", task, () -> {
            List<Candidate> answer = miner.mine(view, request, task);
            // read here: a list may be a plug-in, too
            return answer == null ? null : new ArrayList<>(answer);
        });
        if (given == null) {
            throw guard.problem("gave no answer", null);
        }
        List<Candidate> candidates = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Candidate candidate : given) {
            if (candidate == null) {
                throw guard.problem("put nothing forward as if it were a cell", null);
            }
            if (candidate.row() < 0 || candidate.row() >= view.rows()) {
                throw guard.problem(
                        "put forward row " + candidate.row() + " where there are only " + view.rows() + " cells", null);
            }
            if (!Double.isNaN(candidate.score()) && seen.add(candidate.row())) {
                candidates.add(new Candidate(candidate.row(), candidate.score(), reason(candidate)));
            }
        }
        candidates.sort((a, b) ->
                a.score() == b.score() ? Integer.compare(a.row(), b.row()) : Double.compare(b.score(), a.score()));
        return candidates;
    }

    private static String reason(Candidate candidate) {
        String line = candidate.reason().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return "The miner gives no reason.";
        }
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "..." : line;
    }
}
