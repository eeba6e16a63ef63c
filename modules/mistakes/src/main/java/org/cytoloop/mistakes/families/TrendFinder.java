/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.scoring.comparison.McNemar;

/**
 * Tells whether a family shrinks. Two things are looked at under each round: labelled cells like those of the family (its
 * members among them), which the round calls wrongly or not; and unlabelled cells like these, which it calls as the
 * mistakes were called or not. A family shrinks when significantly more of the labelled cells were put right than went
 * wrong between the first round and now (exact sign test, one-sided, 5 %), and the unlabelled ones do not speak against
 * it: confirmed mistakes alone would, chosen for being wrong once, look better under any other round.
 */
final class TrendFinder {
    private static final double SIGNIFICANT = 0.05;

    /** Below so many cells nothing is significant. */
    private static final int LEAST = 5;

    /** Below this share of what it was a family may well shrink, though too few cells say so. */
    private static final double SHRUNK = 0.5;

    private final FamilyCells cells;
    private final List<RoundAnswers> rounds;
    private final int now;

    /**
     * @param rounds the oldest first
     * @param now number of the current round, 0 for none
     */
    TrendFinder(FamilyCells cells, List<RoundAnswers> rounds, int now) {
        this.cells = cells;
        this.rounds = rounds;
        this.now = now;
    }

    /**
     * Tells of one family.
     *
     * @param truth what its cells are
     * @param since number of the round its first mistake was found under; 0 when not known
     * @param like rows of cells like its members, these among them
     */
    Trend of(Label truth, int since, List<Integer> like) {
        List<RoundAnswers> asked =
                rounds.stream().filter(round -> round.round().number() >= since).toList();
        List<RoundStanding> standings =
                asked.stream().map(round -> standing(round, truth, like)).toList();
        RoundAnswers last = asked.stream()
                .filter(round -> round.round().number() == now)
                .findFirst()
                .orElse(null);
        if (last == null || last == asked.get(0)) {
            String words = "Cannot be told yet: train another round, which learns from these answers.";
            return new Trend(Trend.Direction.CANNOT_BE_TOLD, standings, now, words);
        }
        int righted = 0;
        int wronged = 0;
        for (int row : like) {
            if (cells.label(row) == truth && asked.get(0).isKnownUnseen(row) && last.isKnownUnseen(row)) {
                boolean before = isWrong(asked.get(0), row, truth);
                boolean after = isWrong(last, row, truth);
                righted += before && !after ? 1 : 0;
                wronged += after && !before ? 1 : 0;
            }
        }
        RoundStanding from = standings.get(0);
        RoundStanding to = standings.get(asked.indexOf(last));
        Trend.Direction direction = direction(righted, wronged, from, to);
        return new Trend(direction, standings, now, words(direction, truth, from, to));
    }

    private RoundStanding standing(RoundAnswers round, Label truth, List<Integer> like) {
        int wrong = 0;
        int known = 0;
        int unknown = 0;
        int likeCalled = 0;
        int unlabelled = 0;
        for (int row : like) {
            if (cells.label(row) == truth) {
                known += round.isKnownUnseen(row) ? 1 : 0;
                unknown += round.isKnownUnseen(row) ? 0 : 1;
                wrong += round.isKnownUnseen(row) && isWrong(round, row, truth) ? 1 : 0;
            } else if (cells.label(row) == null && round.isKnown(row)) {
                unlabelled++;
                likeCalled += round.callsOn(row) == (truth == Label.ON) ? 0 : 1;
            }
        }
        return new RoundStanding(round.round().number(), wrong, known, unknown, likeCalled, unlabelled);
    }

    private static boolean isWrong(RoundAnswers round, int row, Label truth) {
        return round.callsOnUnseen(row) != (truth == Label.ON);
    }

    private static Trend.Direction direction(int righted, int wronged, RoundStanding from, RoundStanding to) {
        if (chance(righted, wronged) <= SIGNIFICANT && to.likeCalled() <= from.likeCalled()) {
            return Trend.Direction.SHRINKS;
        }
        if (chance(wronged, righted) <= SIGNIFICANT) {
            return Trend.Direction.GROWS;
        }
        boolean mayShrink = to.wrong() * (double) from.known() < SHRUNK * from.wrong() * to.known();
        return Math.min(from.known(), to.known()) < LEAST || mayShrink
                ? Trend.Direction.CANNOT_BE_TOLD
                : Trend.Direction.STAYS;
    }

    /** Probability that of as many changes at least so many go this way when both ways are equally likely. */
    static double chance(int way, int otherWay) {
        if (way == 0) {
            return 1;
        }
        // both ways are alike, so that one tail is half of the two-sided test's
        return way > otherWay
                ? McNemar.of(way, otherWay).p() / 2
                : 1 - McNemar.of(otherWay + 1L, way - 1L).p() / 2;
    }

    private static String words(Trend.Direction direction, Label truth, RoundStanding from, RoundStanding to) {
        String called = truth == Label.ON ? "OFF" : "ON";
        List<String> said = new ArrayList<>();
        String head = direction.words();
        said.add(Character.toUpperCase(head.charAt(0)) + head.substring(1) + ": round " + from.round() + " called "
                + from.wrong() + " of " + from.known() + " labelled cells like these " + called + ", round "
                + to.round()
                + " calls " + to.wrong() + " of " + to.known() + ", where it has not seen them.");
        if (to.unknown() > 0) {
            said.add(to.unknown() + " more it was trained on, which says nothing.");
        }
        if (to.like() > 0) {
            said.add("Of " + to.like() + " unlabelled cells like these it calls " + to.likeCalled() + " " + called
                    + ", before " + from.likeCalled() + ".");
        }
        return String.join(" ", said);
    }
}
