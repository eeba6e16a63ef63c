/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rules.cells.ProposedThreshold;

/** A threshold that is offered, or why none can be. For the EDT. */
final class Offer {
    private ProposedThreshold proposal;
    private String remark = "";

    /** Makes an offer. */
    @FunctionalInterface
    interface Making {
        /** The threshold. */
        ProposedThreshold make() throws ProblemException;
    }

    /** Makes an offer in place of the last. */
    void make(Making making) {
        clear();
        try {
            proposal = making.make();
        } catch (ProblemException e) {
            remark = e.getMessage();
        }
    }

    /** Offers nothing, and says nothing. */
    void clear() {
        proposal = null;
        remark = "";
    }

    /** Says something in place of an offer. */
    void say(String sentence) {
        remark = sentence;
    }

    Optional<ProposedThreshold> proposal() {
        return Optional.ofNullable(proposal);
    }

    String remark() {
        return remark;
    }
}
