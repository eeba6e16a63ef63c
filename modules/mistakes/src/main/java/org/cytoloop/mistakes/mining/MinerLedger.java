/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;

/**
 * How many of the cells that each miner put forward were really wrong, and how many of its next are expected to be: the
 * mean of a Beta distribution (Gelman et al. 2013, "Bayesian Data Analysis", 3rd edition, section 2.4) that begins as if
 * {@value #STRENGTH} answers had been given already, so that one lucky answer changes no order.
 */
public final class MinerLedger {
    private static final double STRENGTH = 15;
    private static final double USUAL = 0.30;

    /**
     * The share of mistakes each miner is thought to find while nobody has answered. Not measured: chosen so that a fresh
     * study offers the one first that works without a round, then those that look for mistakes, and last those that look
     * for the unknown.
     */
    private static final Map<String, Double> BEGINNING = Map.of(
            "informative-cells", 0.50,
            "most-uncertain", 0.42,
            "missed-on", 0.40,
            "false-on", 0.38,
            "suspect-labels", 0.36,
            "rounds-disagree", 0.34,
            "rule-disagrees", 0.32,
            "unlike-labelled", 0.20,
            "more-like-these", 0.20);

    private final Map<String, int[]> counts = new HashMap<>();

    /** Counts answers; those to questions that held neither a call nor a label are passed over. */
    public MinerLedger(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.answer() != Label.UNSURE && finding.question().presented() != null) {
                int[] count = counts.computeIfAbsent(finding.question().miner(), id -> new int[2]);
                count[0]++;
                count[1] += finding.isMistake() ? 1 : 0;
            }
        }
    }

    /** Number of its questions that were answered. */
    public int answered(String miner) {
        return counts.getOrDefault(miner, new int[2])[0];
    }

    /** Number of those that were really wrong. */
    public int mistakes(String miner) {
        return counts.getOrDefault(miner, new int[2])[1];
    }

    /** The share that is expected to be wrong, 0 to 1. */
    public double expected(String miner) {
        double begun = BEGINNING.getOrDefault(miner, USUAL);
        return (STRENGTH * begun + mistakes(miner)) / (STRENGTH + answered(miner));
    }
}
