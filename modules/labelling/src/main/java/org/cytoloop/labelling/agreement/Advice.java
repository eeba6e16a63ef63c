/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.statistics.ExactTests;
import org.cytoloop.labelling.statistics.Figures;

/**
 * Says in plain words what an agreement means. Anything but how much is still needed is said only when chance is an
 * unlikely reason: Fisher's exact test for ranges of the signal and for the trend, McNemar's for the direction of
 * changes, all two-sided at 5 %; of all ranges that neighbouring bins make up the worst is named, so its p is multiplied
 * by their number (Bonferroni).
 */
final class Advice {
    /** Pairs from which the interval of the agreement is narrow enough to act upon: about 8 points either side of 90 %. */
    static final int ENOUGH = 50;

    private static final double ALPHA = 0.05;

    private final Voice voice;
    private final String signal;

    Advice(Voice voice, String signal) {
        this.voice = voice;
        this.signal = signal;
    }

    /** The sentences, most important first. */
    List<String> sentences(AgreementScore overall, List<BinAgreement> bins, Optional<AgreementTrend> trend) {
        List<String> sentences = new ArrayList<>();
        worst(bins).ifPresent(sentences::add);
        trend.flatMap(this::change).ifPresent(sentences::add);
        leaning(overall.table()).ifPresent(sentences::add);
        if (!overall.kappa().remark().isEmpty()) {
            sentences.add(overall.kappa().remark());
        }
        if (overall.n() < ENOUGH) {
            sentences.add(String.format(
                    Locale.ROOT, "Too few %s yet: %d of about %d needed.", voice.pairs(), overall.n(), ENOUGH));
        }
        return sentences;
    }

    /** The run of neighbouring bins that least likely differs from the others by chance. */
    private Optional<String> worst(List<BinAgreement> bins) {
        long all = bins.stream().mapToLong(bin -> bin.score().n()).sum();
        long differing = bins.stream().mapToLong(bin -> bin.score().differing()).sum();
        double smallest = 1;
        int runs = 0;
        String worst = "";
        for (int from = 0; from < bins.size(); from++) {
            long n = 0;
            long here = 0;
            for (int to = from; to < bins.size() && to - from < bins.size() - 1; to++) {
                n += bins.get(to).score().n();
                here += bins.get(to).score().differing();
                runs++;
                double p = ExactTests.fisher(here, n, differing - here, all - n);
                if (here * (double) (all - n) > (differing - here) * (double) n && p < smallest) {
                    smallest = p;
                    worst = String.format(
                            Locale.ROOT,
                            "%s most at %s %s (%d of %d, elsewhere %d of %d): sharpen the rule there.",
                            voice.disagree(),
                            signal,
                            Figures.range(bins.get(from).low(), bins.get(to).high()),
                            here,
                            n,
                            differing - here,
                            all - n);
                }
            }
        }
        return worst.isEmpty() || smallest * runs > ALPHA ? Optional.empty() : Optional.of(worst);
    }

    private Optional<String> change(AgreementTrend trend) {
        if (trend.p() > ALPHA) {
            return Optional.empty();
        }
        double before = trend.before().agreement().value();
        double after = trend.after().agreement().value();
        boolean fell = after < before;
        return Optional.of(String.format(
                Locale.ROOT,
                "%s %s from %s in the first %d %s to %s in the last %d%s",
                voice.agreement(),
                fell ? "fell" : "rose",
                Figures.percent(before),
                trend.before().n(),
                voice.pairs(),
                Figures.percent(after),
                trend.after().n(),
                fell ? ": read the rule again, and look at the newest labels a second time." : "."));
    }

    private Optional<String> leaning(AgreementTable table) {
        int on = Label.ON.ordinal();
        int off = Label.OFF.ordinal();
        long toOff = table.count(on, off);
        long toOn = table.count(off, on);
        if (ExactTests.symmetry(toOff, toOn) > ALPHA) {
            return Optional.empty();
        }
        boolean stricter = toOff > toOn;
        return Optional.of(String.format(
                Locale.ROOT,
                "%s in %d of %d changes between the two: %s",
                capital(stricter ? voice.leaning("ON", "OFF") : voice.leaning("OFF", "ON")),
                Math.max(toOff, toOn),
                toOff + toOn,
                voice.first().equals(voice.second())
                        ? "the idea of ON has become " + (stricter ? "stricter" : "wider")
                                + ", so look at the earliest labels a second time."
                        : "agree on where ON begins and write it into the rule."));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
