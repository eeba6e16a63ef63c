/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import org.cytoloop.labelling.statistics.Figures;

/** Puts the outcome of a test into one sentence. */
final class VerdictWords {
    private final Outcome outcome;
    private final Factor factor;

    VerdictWords(Outcome outcome, Factor factor) {
        this.outcome = outcome;
        this.factor = factor;
    }

    /**
     * The sentence.
     *
     * @param level name of the level that differs most
     * @param levels number of levels
     * @param adjusted p after correction
     * @param tests number of tests it was corrected for
     */
    String sentence(Verdict verdict, Evidence evidence, String level, int levels, double adjusted, int tests) {
        if (verdict == Verdict.TOO_FEW) {
            return capital(outcome.words()) + " by " + factor.one() + ": " + evidence.tooFew();
        }
        double p = evidence.test().orElseThrow().p();
        if (verdict == Verdict.NONE) {
            return "No sign that the " + outcome.words() + " differs by " + factor.one()
                    + (evidence.equalSignal() ? " at the same signal" : "") + " (" + Figures.p(p) + ", " + levels + " "
                    + factor.many() + ").";
        }
        String shares = Figures.percent(evidence.here()) + " against " + Figures.percent(evidence.others());
        boolean more = evidence.difference().value() > 0;
        String what = subject(level) + " " + what(more) + (evidence.equalSignal() ? " at the same signal" : "") + ": "
                + shares + (factor == Factor.GROUP ? ", mean of its animals against that of the others" : "");
        if (verdict == Verdict.HINT) {
            return "A hint, no more: " + what + " (" + Figures.p(p) + ", but " + Figures.pNumber(adjusted)
                    + " after correction for " + tests + " tests).";
        }
        return capital(what) + " (" + Figures.p(adjusted)
                + (tests > 1 ? " after correction for " + tests + " tests" : "") + "); " + toDo(level);
    }

    private String subject(String level) {
        String things = outcome == Outcome.AGAINST_SELF ? "blind repeats" : "labels";
        return switch (factor) {
            case GROUP -> things + " of group " + level;
            case ANIMAL -> things + " of animal " + level;
            case SLICE -> things + " of slice " + level;
            case DAY -> things + " given on " + level;
            case ANNOTATOR -> things + " by " + level;
        };
    }

    private String what(boolean more) {
        String often = more ? "more often" : "less often";
        return switch (outcome) {
            case ON -> "are ON " + often;
            case AGAINST_RULE -> "contradict the rule " + often;
            case AGAINST_SELF -> "are answered otherwise than before " + often;
        };
    }

    private String toDo(String level) {
        return switch (factor) {
            case GROUP -> "label some of its cells again with names masked, and compare.";
            case ANIMAL -> "look at its slices again.";
            case SLICE -> "look at its labels again.";
            case DAY -> "look at the labels of that day again.";
            case ANNOTATOR -> "let somebody else read some of the cells of " + level + " a second time.";
        };
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
