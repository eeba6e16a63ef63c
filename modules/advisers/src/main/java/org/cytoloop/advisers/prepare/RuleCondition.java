/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.prepare;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** A rule in words may get a condition once there are labels to place it by. */
@ServiceProvider(service = Adviser.class, position = 1040)
public final class RuleCondition extends BuiltInAdviser {
    private static final int LABELS = 50;

    /** Looked up as a service. */
    public RuleCondition() {
        super("rule-condition", "Rule without a condition");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.rule().version() <= 0
                || now.rule().hasCondition()
                || now.samples().labelled() < LABELS
                || standing.fewer() < 1) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.RULE,
                Urgency.RULE_CONDITION.priority(),
                "rule-condition",
                "Your rule says in words what is ON; if the signal decides, let it also say how much, such as marker.snr"
                        + " >= 2.5.",
                "With " + Words.count(now.samples().on(), "ON sample") + " and "
                        + Words.count(now.samples().off(), "OFF sample")
                        + " the editor shows where your own line runs, and proposes a value. A condition finds labels that"
                        + " contradict it, and others can repeat what you did. It does not label for you: the classifier"
                        + " still learns from your labels. Leave it out where one number does not decide.",
                List.of(Deed.of(Deed.RULE, "Open the rule"))));
    }
}
