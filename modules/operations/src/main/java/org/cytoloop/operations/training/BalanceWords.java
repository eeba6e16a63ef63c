/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.TrainingBalance.Method;

/** What a balance means, in plain words. */
public final class BalanceWords {
    /** ON that weighs so many times more, or less, is warned of. */
    private static final double FAR = 4;
    /** Fewer samples of a class than these are few. */
    private static final int FEW = 50;
    /** A share that is missed by more than this is told. */
    private static final double MISSED = 0.005;

    private BalanceWords() {}

    /** What the balance does with the samples, in a sentence. */
    public static String meaning(BalancePlan plan) {
        if (plan.on() == 0 || plan.off() == 0) {
            return "Label some ON and some OFF cells first: a balance needs both.";
        }
        return switch (plan.balance().method()) {
            case AS_LABELLED -> "All samples count alike: " + percent(plan.labelledShare()) + " of them are ON.";
            case WEIGHTS -> "All samples are trained on; " + weight(plan.onWeight()) + ".";
            case SUBSAMPLE -> subsample(plan);
        };
    }

    private static String weight(double onWeight) {
        if (Math.abs(onWeight - 1) < MISSED) {
            return "ON and OFF samples weigh the same";
        }
        return onWeight > 1
                ? "each ON sample weighs " + times(onWeight) + " times as much as an OFF sample"
                : "each OFF sample weighs " + times(1 / onWeight) + " times as much as an ON sample";
    }

    private static String subsample(BalancePlan plan) {
        if (plan.keepsAll()) {
            return "No sample needs to be left out.";
        }
        boolean off = plan.leftOutOff() > 0;
        int all = off ? plan.off() : plan.on();
        int left = off ? plan.leftOutOff() : plan.leftOutOn();
        return "Leaves out " + left + " of " + all + (off ? " OFF" : " ON")
                + " samples, drawn at random from every slice; the other " + (all - left) + " and all "
                + (off ? plan.on() + " ON" : plan.off() + " OFF") + " samples are trained on.";
    }

    /** What is to be thought of before a balance is taken; one sentence each. */
    public static List<String> warnings(BalancePlan plan) {
        List<String> warnings = new ArrayList<>();
        if (plan.on() == 0 || plan.off() == 0) {
            return warnings;
        }
        Method method = plan.balance().method();
        double weight = plan.onWeight();
        if (method == Method.WEIGHTS && (weight >= FAR || weight <= 1 / FAR)) {
            String rare = weight > 1 ? "ON" : "OFF";
            warnings.add("Far from the samples, of which " + percent(plan.labelledShare())
                    + " are ON: a wrong label among the few " + rare + " samples counts as much as "
                    + times(Math.max(weight, 1 / weight)) + ". Labelling more " + rare + " cells is better.");
        }
        if (method == Method.SUBSAMPLE && !plan.keepsAll()) {
            int left = plan.leftOutOff() > 0 ? plan.trainedOff() : plan.trainedOn();
            if (left < FEW) {
                warnings.add("Few samples left: only " + left + (plan.leftOutOff() > 0 ? " OFF" : " ON")
                        + " samples would be trained on. Weights use all of them.");
            }
        }
        if (method == Method.SUBSAMPLE
                && Math.abs(plan.reachedShare() - plan.balance().share()) > MISSED) {
            warnings.add("Every slice keeps a sample of each class, so " + percent(plan.reachedShare())
                    + " ON is reached instead of " + percent(plan.balance().share()) + ".");
        }
        return warnings;
    }

    /** "40 %", "62.5 %". */
    public static String percent(double share) {
        BigDecimal exact = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().toPlainString() + " %";
    }

    /** "2.3", "12". */
    private static String times(double factor) {
        BigDecimal exact = BigDecimal.valueOf(factor);
        BigDecimal rounded = exact.setScale(factor < 10 ? 1 : 0, RoundingMode.HALF_UP);
        // 1.04 times is not 1 times
        return factor < 1.05
                ? exact.setScale(2, RoundingMode.HALF_UP).toPlainString()
                : rounded.stripTrailingZeros().toPlainString();
    }
}
