/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Rule;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.labelling.language.Threshold;

/** The thresholds of a whole rule. */
final class RuleThresholds {
    private static final Logger LOG = Logger.getLogger(RuleThresholds.class.getName());

    private RuleThresholds() {}

    /** In the order of the conditions; a condition that this program cannot read gives none. */
    static List<Threshold> of(Rule rule) {
        List<Threshold> thresholds = new ArrayList<>();
        for (String condition : rule.conditions()) {
            try {
                thresholds.addAll(RuleExpression.parse(condition).thresholds());
            } catch (ExpressionException e) {
                // the rule's own problem says so to the user
                LOG.log(Level.FINE, "no threshold in " + condition, e);
            }
        }
        return thresholds;
    }
}
