/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.TrainingBalance.Method;
import org.cytoloop.workspace.SampleCounts;

/**
 * What a balance comes to with the samples there are: how many of each class a classifier is trained on, and how much
 * those of ON weigh.
 *
 * @param balance the balance
 * @param on ON samples there are
 * @param off OFF samples there are
 * @param keptOn by slice, ON samples that are trained on; slices without any are absent; unmodifiable
 * @param keptOff by slice, OFF samples that are trained on; slices without any are absent; unmodifiable
 * @param onWeight how much an ON sample weighs against an OFF sample, more than 0; 1 when alike
 */
public record BalancePlan(
        TrainingBalance balance,
        int on,
        int off,
        SortedMap<String, Integer> keptOn,
        SortedMap<String, Integer> keptOff,
        double onWeight) {
    /** a weight that is a plain number stays one when it has become a share in between */
    private static final MathContext DIGITS = new MathContext(12);

    /** Keeps unmodifiable copies. */
    public BalancePlan {
        keptOn = Collections.unmodifiableSortedMap(new TreeMap<>(keptOn));
        keptOff = Collections.unmodifiableSortedMap(new TreeMap<>(keptOff));
    }

    /**
     * Plans. Where a class has no samples everything counts as it is labelled.
     *
     * <p>By sub-sampling the class there is too much of is cut to what gives the share, each slice by the same part, but
     * never to nothing: a slice keeps one sample of each class it had, even when that misses the share.
     */
    public static BalancePlan of(TrainingBalance balance, SampleCounts counts) {
        SortedMap<String, Integer> on = new TreeMap<>();
        SortedMap<String, Integer> off = new TreeMap<>();
        counts.bySlice().forEach((slice, numbers) -> {
            if (numbers.on() > 0) {
                on.put(slice, numbers.on());
            }
            if (numbers.off() > 0) {
                off.put(slice, numbers.off());
            }
        });
        int allOn = counts.on();
        int allOff = counts.off();
        double share = balance.share();
        boolean possible = allOn > 0 && allOff > 0;
        if (possible && balance.method() == Method.WEIGHTS) {
            double weight = share * allOff / ((1 - share) * allOn);
            return new BalancePlan(balance, allOn, allOff, on, off, rounded(weight));
        }
        if (possible && balance.method() == Method.SUBSAMPLE) {
            boolean tooMuchOn = allOn > share * (allOn + allOff);
            return tooMuchOn
                    ? new BalancePlan(balance, allOn, allOff, cut(on, share / (1 - share) * allOff), off, 1)
                    : new BalancePlan(balance, allOn, allOff, on, cut(off, (1 - share) / share * allOn), 1);
        }
        return new BalancePlan(balance, allOn, allOff, on, off, 1);
    }

    private static double rounded(double weight) {
        return new BigDecimal(weight).round(DIGITS).doubleValue();
    }

    /** Each slice by the same part, by largest remainders, at least one of each. */
    private static SortedMap<String, Integer> cut(SortedMap<String, Integer> slices, double wanted) {
        int all = sum(slices.values());
        int keep = (int) Math.min(all, Math.max(slices.size(), Math.round(wanted)));
        double part = keep / (double) all;
        SortedMap<String, Integer> kept = new TreeMap<>();
        slices.forEach((slice, number) -> kept.put(slice, Math.max(1, (int) (part * number))));
        int given = sum(kept.values());
        while (given != keep) {
            int step = given < keep ? 1 : -1;
            String next = null;
            double most = Double.NEGATIVE_INFINITY;
            for (Map.Entry<String, Integer> slice : slices.entrySet()) {
                int now = kept.get(slice.getKey());
                double behind = step * (part * slice.getValue() - now);
                boolean can = step > 0 ? now < slice.getValue() : now > 1;
                if (can && behind > most) {
                    most = behind;
                    next = slice.getKey();
                }
            }
            kept.merge(next, step, Integer::sum);
            given += step;
        }
        return kept;
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** True when a round has as many samples of each class as it would be trained on with its balance now. */
    public static boolean fits(RoundInfo round, SampleCounts now) {
        BalancePlan plan = of(round.balance(), now);
        return plan.trainedOn() == round.samplesOn() && plan.trainedOff() == round.samplesOff();
    }

    /** ON samples that are trained on. */
    public int trainedOn() {
        return sum(keptOn.values());
    }

    /** OFF samples that are trained on. */
    public int trainedOff() {
        return sum(keptOff.values());
    }

    /** ON samples that are left out. */
    public int leftOutOn() {
        return on - trainedOn();
    }

    /** OFF samples that are left out. */
    public int leftOutOff() {
        return off - trainedOff();
    }

    /** True when all samples are trained on. */
    public boolean keepsAll() {
        return leftOutOn() == 0 && leftOutOff() == 0;
    }

    /** Share of ON among the samples as labelled, 0 to 1; NaN without samples. */
    public double labelledShare() {
        return on + off == 0 ? Double.NaN : on / (double) (on + off);
    }

    /** Share of ON in the training, 0 to 1; NaN without samples. Differs from what was asked where it cannot be had. */
    public double reachedShare() {
        double weighted = onWeight * trainedOn();
        return on + off == 0 ? Double.NaN : weighted / (weighted + trainedOff());
    }
}
