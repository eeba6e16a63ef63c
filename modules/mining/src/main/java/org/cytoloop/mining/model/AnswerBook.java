/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.mining.asking.Tally;

/** The answers that were given so far, in figures; a snapshot. */
public final class AnswerBook {
    private final List<Finding> findings;
    private final Optional<RoundInfo> round;

    AnswerBook(List<Finding> findings, Optional<RoundInfo> round) {
        this.findings = findings;
        this.round = round;
    }

    /** How many of a miner's questions were answered, and how many of these were wrong. */
    public Tally of(String miner) {
        return Tally.of(findings, miner);
    }

    /** The same of all miners. */
    public Tally ofAll() {
        return Tally.ofAll(findings);
    }

    /** That another round is worth its time; empty when it is not yet. */
    public String retrainHint() {
        return RetrainHint.of(findings, round);
    }
}
