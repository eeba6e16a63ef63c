/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.prepare;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The rule is written before the first label, or else as soon as possible. */
@ServiceProvider(service = Adviser.class, position = 1030)
public final class WriteRule extends BuiltInAdviser {
    /** Looked up as a service. */
    public WriteRule() {
        super("write-rule", "No rule yet");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.rule().version() > 0 || !standing.hasCells()) {
            return Optional.empty();
        }
        int labelled = Math.max(0, now.samples().labelled());
        String what = standing.isIndependent()
                ? "which candidates are real " + now.staining() + " cells (ON) and which are to be rejected (OFF)"
                : "what counts as ON for " + now.staining() + ", and what as OFF";
        String text = labelled == 0
                ? "Write down " + what + ", before you label the first cell."
                : "Write down " + what + ": " + Words.count(labelled, "sample") + " " + (labelled == 1 ? "has" : "have")
                        + " no rule to go by.";
        return Optional.of(new Advice(
                Step.RULE,
                urgency(now, labelled).priority(),
                "rule",
                text,
                "The line between a weak cell and background lies elsewhere for two people, and for one person on two days,"
                        + " unless it is written down. A sentence each for ON and OFF is enough to begin with; a condition"
                        + " that can be measured, such as marker.snr >= 2.5, may follow. Versions of the rule are kept,"
                        + " each label knows the version it was given under, and the methods paragraph quotes the rule.",
                List.of(Deed.of(Deed.RULE, "Write the rule"))));
    }

    private static Urgency urgency(Situation now, int labelled) {
        if (now.round().isEmpty()) {
            return labelled == 0 ? Urgency.WRITE_RULE : Urgency.RULE_LATE;
        }
        Reviewing reviewing = new Reviewing(now);
        return reviewing.isFirstLookDone() && reviewing.wantsExam()
                ? Urgency.RULE_BEFORE_EXAM
                : Urgency.RULE_AFTER_ROUND;
    }
}
