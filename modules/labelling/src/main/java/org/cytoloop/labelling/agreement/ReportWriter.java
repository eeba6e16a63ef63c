/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.labelling.agreement.AgreementReport.Question;
import org.cytoloop.labelling.statistics.EqualCountBins;
import org.cytoloop.labelling.statistics.ExactTests;

/** Sorts pairs by annotators, signal and time, and scores each part. */
final class ReportWriter {
    /** Fewer pairs than this in a bin say nothing. */
    private static final int BIN_PAIRS = 10;

    private static final int TREND_PAIRS = 20;

    private static final String WITHIN_BINS = "Within one range of the signal most cells are of one class, which makes"
            + " kappa low however well the labels agree; compare ranges by their share of agreement or by PABAK (Byrt,"
            + " Bishop and Carlin 1993).";

    /** Any order will do as long as it is the same for the same pairs. */
    private static final Comparator<RatingPair> ORDER = Comparator.comparing(RatingPair::time)
            .thenComparingDouble(RatingPair::signal)
            .thenComparing(RatingPair::first)
            .thenComparing(RatingPair::second)
            .thenComparing(RatingPair::firstAnnotator)
            .thenComparing(RatingPair::secondAnnotator);

    private final Question question;

    ReportWriter(Question question) {
        this.question = question;
    }

    /** The report of all pairs. */
    AgreementReport report(List<RatingPair> pairs) {
        Map<String, List<RatingPair>> intra = new TreeMap<>();
        Map<String, Map<String, List<RatingPair>>> inter = new TreeMap<>();
        pairs.stream().sorted(ORDER).forEach(pair -> {
            if (pair.isIntra()) {
                intra.computeIfAbsent(pair.firstAnnotator(), who -> new ArrayList<>())
                        .add(pair);
            } else {
                RatingPair turned = pair.firstAnnotator().compareTo(pair.secondAnnotator()) > 0 ? pair.swapped() : pair;
                inter.computeIfAbsent(turned.firstAnnotator(), who -> new TreeMap<>())
                        .computeIfAbsent(turned.secondAnnotator(), who -> new ArrayList<>())
                        .add(turned);
            }
        });
        List<RaterAgreement> alone = new ArrayList<>();
        intra.forEach((who, own) -> alone.add(agreement(who, who, own)));
        List<RaterAgreement> together = new ArrayList<>();
        inter.forEach(
                (first, others) -> others.forEach((second, shared) -> together.add(agreement(first, second, shared))));
        List<String> remarks = new ArrayList<>();
        if (pairs.isEmpty()) {
            remarks.add(
                    "Nothing has been labelled twice yet; repeats are hidden in batches when their share is not 0 %.");
        } else {
            remarks.add(Band.CAUTION);
            if (alone.stream().anyMatch(ReportWriter::isSplit)
                    || together.stream().anyMatch(ReportWriter::isSplit)) {
                remarks.add(WITHIN_BINS);
            }
        }
        return new AgreementReport(question.signal(), alone, together, remarks);
    }

    private static boolean isSplit(RaterAgreement agreement) {
        return agreement.bins().size() > 1;
    }

    private RaterAgreement agreement(String first, String second, List<RatingPair> pairs) {
        AgreementScore overall = Scoring.score(pairs, question.seed());
        List<BinAgreement> bins = bins(pairs);
        int inBins = bins.stream().mapToInt(bin -> (int) bin.score().n()).sum();
        Optional<AgreementTrend> trend = trend(pairs);
        Voice voice = new Voice(first, second, question.reader());
        return new RaterAgreement(
                first,
                second,
                voice.title(),
                overall,
                bins,
                pairs.size() - inBins,
                days(pairs),
                trend,
                new Advice(voice, question.signal()).sentences(overall, bins, trend));
    }

    private List<BinAgreement> bins(List<RatingPair> pairs) {
        double[] signals = pairs.stream()
                .mapToDouble(RatingPair::signal)
                .filter(Double::isFinite)
                .toArray();
        int most = Math.max(1, Math.min(question.bins(), signals.length / BIN_PAIRS));
        EqualCountBins bins = EqualCountBins.of(signals, most);
        List<BinAgreement> scored = new ArrayList<>();
        for (int b = 0; b < bins.size(); b++) {
            int bin = b;
            List<RatingPair> within = pairs.stream()
                    .filter(pair -> bins.binOf(pair.signal()) == bin)
                    .toList();
            scored.add(
                    new BinAgreement(bins.low(b), bins.high(b), bins.text(b), Scoring.score(within, question.seed())));
        }
        return scored;
    }

    private List<DayAgreement> days(List<RatingPair> pairs) {
        Map<LocalDate, List<RatingPair>> byDay = new TreeMap<>();
        for (RatingPair pair : pairs) {
            byDay.computeIfAbsent(LocalDate.ofInstant(pair.time(), question.zone()), day -> new ArrayList<>())
                    .add(pair);
        }
        List<DayAgreement> days = new ArrayList<>();
        byDay.forEach((day, own) -> days.add(new DayAgreement(day, Scoring.score(own, question.seed()))));
        return days;
    }

    private Optional<AgreementTrend> trend(List<RatingPair> inTime) {
        if (inTime.size() < TREND_PAIRS) {
            return Optional.empty();
        }
        int half = inTime.size() / 2;
        AgreementScore before = Scoring.score(inTime.subList(0, half), question.seed());
        AgreementScore after = Scoring.score(inTime.subList(half, inTime.size()), question.seed());
        double p = ExactTests.fisher(before.differing(), before.n(), after.differing(), after.n());
        return Optional.of(new AgreementTrend(before, after, p));
    }
}
