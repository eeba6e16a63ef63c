/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.Confusion;

/**
 * Sensitivity and specificity of every animal, as many times as drawn from what the exam leaves possible. The animals'
 * rates come from a common distribution, itself unknown ({@link RatePrior}), so that an animal with few exam cells leans
 * on the others, as far as these agree; an animal may be odd and have nothing to do with them. And because an animal's exam cells are a random sample of its cells, the rates
 * must give, by the formula of Rogan and Gladen, a share of ON cells under which the exam's own share is likely; that is
 * what makes double samples efficient (Tenenbein 1970, "A double sampling scheme for estimating from binomial data with
 * misclassifications", J. Am. Stat. Assoc. 65:1350-1361). Gibbs sampling with Metropolis steps (Gelman et al. 2013,
 * "Bayesian data analysis", 3rd ed., chapters 5 and 11).
 */
final class RatePosterior {
    /** Draws that are kept. */
    static final int DRAWS = 2500;

    private static final int BURN_IN = 400;
    private static final double[] STEPS = {0.6, 0.15};

    /** Sensitivity and specificity together must be more than 1, by this. */
    static final double LEAST_GAIN = 0.02;

    /** By animal, then draw. */
    final double[][] sensitivity;

    final double[][] specificity;

    /** How alike the animals are: concentrations of their common distributions, by draw. */
    final double[] sensitivityLikeness = new double[DRAWS];

    final double[] specificityLikeness = new double[DRAWS];

    private final List<AnimalCalls> animals;
    private final BetaDraws draws;
    private final double[] se;
    private final boolean[] oddSe;
    private final boolean[] oddSp;
    private final double[] sp;

    RatePosterior(List<AnimalCalls> animals, long seed, TaskContext task) {
        this.animals = animals;
        this.draws = new BetaDraws(new SeededRandom(seed));
        int count = animals.size();
        sensitivity = new double[count][DRAWS];
        specificity = new double[count][DRAWS];
        se = new double[count];
        sp = new double[count];
        oddSe = new boolean[count];
        oddSp = new boolean[count];
        for (int i = 0; i < count; i++) {
            begin(i);
        }
        run(task);
    }

    private void run(TaskContext task) {
        RatePrior prior = new RatePrior();
        for (int step = -BURN_IN; step < DRAWS; step++) {
            if (step % 128 == 0) {
                task.checkCancelled();
            }
            int ofSe = prior.draw(se, oddSe, draws);
            int ofSp = prior.draw(sp, oddSp, draws);
            for (int i = 0; i < se.length; i++) {
                oddSe[i] = prior.drawOdd(ofSe, se[i], draws);
                oddSp[i] = prior.drawOdd(ofSp, sp[i], draws);
                Target target = new Target(
                        animals.get(i),
                        oddSe[i] ? 1 : prior.a(ofSe),
                        oddSe[i] ? 1 : prior.b(ofSe),
                        oddSp[i] ? 1 : prior.a(ofSp),
                        oddSp[i] ? 1 : prior.b(ofSp));
                leap(i, target);
                for (double width : STEPS) {
                    walk(i, target, width);
                }
                if (step >= 0) {
                    sensitivity[i][step] = se[i];
                    specificity[i][step] = sp[i];
                }
            }
            if (step >= 0) {
                sensitivityLikeness[step] = prior.a(ofSe) + prior.b(ofSe);
                specificityLikeness[step] = prior.a(ofSp) + prior.b(ofSp);
            }
        }
    }

    /** A possible start: under which the share of calls can come about. */
    private void begin(int i) {
        Confusion exam = animals.get(i).exam();
        double called = calledShare(animals.get(i));
        se[i] = Math.max((exam.tp() + 1) / (exam.tp() + exam.fn() + 2.0), called + 0.9 * (1 - called));
        sp[i] = Math.max((exam.tn() + 1) / (exam.tn() + exam.fp() + 2.0), 1 - called + 0.9 * called);
    }

    /** A proposal that knows only the exam's four counts, accepted by what else is known. */
    private void leap(int i, Target target) {
        double nextSe = draws.next(target.seA, target.seB);
        double nextSp = draws.next(target.spA, target.spB);
        if (draws.logUniform() < target.share(nextSe, nextSp) - target.share(se[i], sp[i])) {
            se[i] = nextSe;
            sp[i] = nextSp;
        }
    }

    /** A small step on the logit scale, for animals whose calls leave little room. */
    private void walk(int i, Target target, double width) {
        double nextSe = moved(se[i], width * draws.normal());
        double nextSp = moved(sp[i], width * draws.normal());
        if (draws.logUniform() < target.onLogits(nextSe, nextSp) - target.onLogits(se[i], sp[i])) {
            se[i] = nextSe;
            sp[i] = nextSp;
        }
    }

    private static double moved(double rate, double by) {
        double odds = rate / (1 - rate) * StrictMath.exp(by);
        return Math.max(1e-9, Math.min(1 - 1e-9, odds / (1 + odds)));
    }

    private static double calledShare(AnimalCalls calls) {
        // half a cell more, so that an animal without a single call can be had
        return (calls.calledOn() + 0.5) / (calls.cells() - calls.labelled() + 1.0);
    }

    /** What the rates of one animal are drawn from, given the common distributions. */
    private static final class Target {
        private final double seA;
        private final double seB;
        private final double spA;
        private final double spB;
        private final double called;
        private final double labelledShare;
        private final double labelledOnShare;
        private final long examOn;
        private final long examOff;

        Target(AnimalCalls calls, double a, double b, double c, double d) {
            Confusion exam = calls.exam();
            seA = exam.tp() + a;
            seB = exam.fn() + b;
            spA = exam.tn() + c;
            spB = exam.fp() + d;
            called = calledShare(calls);
            double cells = Math.max(1, calls.cells());
            labelledShare = calls.labelled() / cells;
            labelledOnShare = calls.labelledOn() / cells;
            examOn = exam.tp() + exam.fn();
            examOff = exam.tn() + exam.fp();
        }

        /** Logarithm of what the exam's share of ON cells adds, with the density of the share of calls. */
        double share(double se, double sp) {
            double gain = se + sp - 1;
            double others = RoganGladen.share(called, se, sp);
            if (!(gain > LEAST_GAIN && others > 0 && others < 1)) {
                return Double.NEGATIVE_INFINITY;
            }
            double on = labelledOnShare + (1 - labelledShare) * others;
            return examOn * StrictMath.log(on) + examOff * StrictMath.log1p(-on) - StrictMath.log(gain);
        }

        double onLogits(double se, double sp) {
            return seA * StrictMath.log(se)
                    + seB * StrictMath.log1p(-se)
                    + spA * StrictMath.log(sp)
                    + spB * StrictMath.log1p(-sp)
                    + share(se, sp);
        }
    }
}
