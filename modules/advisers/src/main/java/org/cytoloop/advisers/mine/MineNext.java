/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.mine;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Likely mistakes, from the miner that is worth most; suspect labels after the first twenty answers. */
@ServiceProvider(service = Adviser.class, position = 1520)
public final class MineNext extends BuiltInAdviser {

    private static final int ENOUGH = 40;
    private static final int HALF = 20;
    /** Looked up as a service. */
    public MineNext() {
        super("mine-next", "Which cells to answer next");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int answered = Math.max(0, now.answers().answered());
        if (now.round().isEmpty() || standing.isBeginning() || standing.isPlateau() || answered >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(answered < HALF ? cells(now, standing, answered) : labels(now, answered));
    }

    private static Advice cells(Situation now, Standing standing, int answered) {
        String best = now.answers().bestMiner();
        String id = best.isEmpty() || best.equals(Miner.SUSPECT.id()) ? Miner.INFORMATIVE.id() : best;
        String words = Miner.words(id);
        String why = answered > 0 && id.equals(best)
                ? "Of the " + answered
                        + " cells you answered since the last training, this list held the most mistakes for"
                        + " the time it took. "
                : "They are the cells whose answers change the model most: near the threshold, unlike each other, and many"
                        + " others are like them. ";
        return new Advice(
                Step.MINE,
                Urgency.MINE.priority(),
                "mine:" + id,
                "Go through " + words + ": about 20 answers, with one key each.",
                why
                        + "Answers where the model is in doubt teach it more than cells drawn at random; of those, where it was"
                        + " measured, about four times as many were needed for the same score. You have "
                        + Words.count(now.samples().labelled(), "sample") + ".",
                Buttons.of(
                        Optional.of(Buttons.mine(id, words)),
                        standing.choice(standing.isOnFewer(), HALF).map(Buttons::sample)));
    }

    private static Advice labels(Situation now, int answered) {
        return new Advice(
                Step.MINE,
                Urgency.MINE.priority(),
                "mine:" + Miner.SUSPECT.id(),
                "Check your suspect labels: about 20, with one key each.",
                "You answered " + answered
                        + " cells since the last training; now look at your own labels. Each of them was"
                        + " compared with what the others say about such a cell, and those that do not fit are listed. In"
                        + " published data sets about 3 % of the labels are wrong, and a slip teaches the model the wrong thing every time"
                        + " it is trained.",
                List.of(Buttons.mine(Miner.SUSPECT)));
    }
}
