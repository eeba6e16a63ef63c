/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Reviewing.Finding;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Each kind of mistake that was named is fed with samples of the class that puts it right. */
@ServiceProvider(service = Adviser.class, position = 1440)
public final class SystematicMistakes extends BuiltInAdviser {

    private static final int FED = 20;
    /** Looked up as a service. */
    public SystematicMistakes() {
        super("systematic-mistakes", "Named kinds of mistakes");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()) {
            return Optional.empty();
        }
        Reviewing reviewing = new Reviewing(now);
        List<Finding> findings = reviewing.findings();
        if (findings.isEmpty()) {
            return unnamed(now);
        }
        int fed = Math.max(0, now.round().get().changed()) / FED;
        Finding next = findings.get(Math.min(fed, findings.size() - 1));
        Remedy remedy = Remedy.of(next, standing.isIndependent());
        boolean left = reviewing.isGood();
        return Optional.of(new Advice(
                remedy.step(),
                (left ? Urgency.MISTAKES_LEFT : Urgency.MISTAKES).priority(),
                remedy.topic() + ":" + next.slice(),
                remedy.text(),
                seen(now, next, findings) + " " + remedy.why(),
                remedy.deeds()));
    }

    private static String seen(Situation now, Finding next, List<Finding> findings) {
        String why = "You named \"" + next.kind().words() + "\" on " + next.slice()
                + (next.slices() == 1 ? "" : " and " + Words.count(next.slices() - 1L, "other slice")) + " under round "
                + now.round().orElseThrow().number() + ".";
        return findings.size() == 1
                ? why
                : why + " It is one of " + findings.size() + " kinds you named; about 20 samples for each, then train.";
    }

    private static Optional<Advice> unnamed(Situation now) {
        return now.slices().stream()
                .filter(slice -> slice.verdict().orElse(null) == Verdict.MISTAKES)
                .findFirst()
                .map(slice -> new Advice(
                        Step.REVIEW,
                        Urgency.MISTAKES_UNNAMED.priority(),
                        "unnamed:" + slice.name(),
                        "Say which kind of mistake you saw on " + slice.name() + ".",
                        "You found systematic mistakes on " + slice.name()
                                + " and named no kind. The kind decides what helps:"
                                + " missed weak cells want ON samples, bright background wants OFF samples, and borderline cells"
                                + " want a clearer rule rather than more samples.",
                        List.of(Buttons.review(slice.name()))));
    }
}
