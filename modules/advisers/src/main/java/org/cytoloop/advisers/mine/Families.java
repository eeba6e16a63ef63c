/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.mine;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.FamilyState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Confirmed mistakes of one kind are fed, most of all when they do not become fewer. */
@ServiceProvider(service = Adviser.class, position = 1500)
public final class Families extends BuiltInAdviser {

    private static final int FEWEST = 5;
    /** Looked up as a service. */
    public Families() {
        super("families", "Families of mistakes");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()) {
            return Optional.empty();
        }
        boolean later = now.round().get().count() >= 2;
        // whether a round made them fewer is known once somebody looked at it
        boolean looked = now.review().inspected() > 0 || now.answers().answered() >= FEWEST;
        Optional<FamilyState> stubborn = now.families().stream()
                .filter(family -> later && looked && !family.shrinking() && family.count() >= FEWEST)
                .findFirst();
        if (stubborn.isPresent()) {
            Urgency urgency = new Reviewing(now).isGood() ? Urgency.FAMILY_LEFT : Urgency.STUBBORN_FAMILY;
            return Optional.of(advice(stubborn.get(), urgency, true));
        }
        return now.families().stream()
                .filter(family -> !later && family.count() >= FEWEST)
                .findFirst()
                .map(family -> advice(family, Urgency.FAMILY, false));
    }

    private static Advice advice(FamilyState family, Urgency urgency, boolean stubborn) {
        String answer = Words.named(family.missedOn());
        String called = Words.named(!family.missedOn());
        String where = family.slice().isEmpty() ? "" : ", most of them in " + family.slice();
        return new Advice(
                Step.MINE,
                urgency.priority(),
                "family:" + family.name(),
                "\"" + family.name() + "\" " + (stubborn ? "does not become rarer" : "is your commonest mistake")
                        + ": label 20 more like these, most will be " + answer + ".",
                family.count() + " confirmed mistakes are of this kind: " + answer + " cells that were called " + called
                        + where
                        + (stubborn ? ", and the last round did not make them fewer. " : ". ")
                        + "Mistakes with one cause are best put right together. The families window finds unlabelled cells that"
                        + " resemble them; about 20 answers usually move the model, and the next round tells whether the family"
                        + " shrinks. If it does not, ask whether the rule is clear about such cells.",
                Buttons.of(
                        Optional.of(Deed.of(Deed.FAMILIES, "Show the family")),
                        Optional.of(Buttons.mine(family.missedOn() ? Miner.MISSED_ON : Miner.FALSE_ON))));
    }
}
