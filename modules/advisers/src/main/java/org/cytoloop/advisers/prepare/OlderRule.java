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
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Labels given under an older version of the rule want a second look. */
@ServiceProvider(service = Adviser.class, position = 1050)
public final class OlderRule extends BuiltInAdviser {
    private static final int MANY = 20;
    private static final double SHARE = 0.1;

    /** Looked up as a service. */
    public OlderRule() {
        super("older-rule", "Labels under an older rule");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int older = now.rule().underOlder();
        if (now.rule().version() <= 0 || older <= 0) {
            return Optional.empty();
        }
        boolean many =
                older - imported(now) >= Math.max(MANY, SHARE * now.samples().labelled());
        boolean first = now.rule().version() == 1;
        return Optional.of(new Advice(
                Step.RULE,
                (many ? Urgency.OLDER_RULE : Urgency.SOME_OLDER).priority(),
                "older-rule",
                "Look again at " + Words.count(older, "label") + " that "
                        + (first
                                ? (older == 1 ? "does" : "do") + " not go by your written rule."
                                : (older == 1 ? "was" : "were") + " given before version "
                                        + now.rule().version() + " of the rule."),
                older + " of " + Words.count(now.samples().labelled(), "sample") + " follow "
                        + (first
                                ? "no written rule: they were given before it, or imported"
                                : "an older version of the rule, or were imported")
                        + ". If the line between ON and OFF moved, they teach the old line while new labels teach the new"
                        + " one, and the classifier learns something in between. The second look shows them one by one;"
                        + " most need no more than a key press.",
                List.of(
                        Deed.of(Deed.SECOND_LOOK, "Look at them again"),
                        Deed.of(Deed.CONTRADICTIONS, "Show contradictions"))));
    }

    /** Imported labels know no rule, and who imports a table does not mean to look at each of its rows. */
    private static int imported(Situation now) {
        return Math.max(0, now.samples().byOrigin().getOrDefault(SampleOrigin.IMPORT, 0));
    }
}
