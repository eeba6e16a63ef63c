/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.labelling.agreement.AgreementReport.Question;
import org.junit.jupiter.api.Test;

/** What a report says of pairs whose truth is known. */
class AgreementReportTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Question QUESTION = Question.about("cFos.snr", "Anna", ZoneOffset.UTC);

    private static RatingPair pair(Label first, Label second, double signal, int minute) {
        return new RatingPair(first, second, "Anna", "Anna", START.plusSeconds(60L * minute), signal);
    }

    /** n pairs with signals of 0 to 4, ON from 2; of those between 1.8 and 2.4 every second one differs. */
    private static List<RatingPair> unsureNearTwo(int n) {
        List<RatingPair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double signal = 4.0 * i / n;
            Label first = signal >= 2 ? Label.ON : Label.OFF;
            boolean flips = signal >= 1.8 && signal < 2.4 && i % 2 == 0;
            Label second = flips ? other(first) : first;
            pairs.add(pair(first, second, signal, i * 7 % n));
        }
        return pairs;
    }

    @Test
    void report_disagreementNearTheThreshold_isNamedWithItsNumbers() {
        RaterAgreement anna =
                AgreementReport.of(unsureNearTwo(100), QUESTION).intra().get(0);
        assertEquals("You with yourself", anna.title());
        assertTrue(anna.isIntra());
        assertEquals(5, anna.bins().size());
        assertEquals(100, anna.bins().stream().mapToLong(b -> b.score().n()).sum());
        assertEquals(0, anna.withoutSignal());
        BinAgreement worst = anna.bins().get(2);
        assertEquals(1.6, worst.low());
        assertEquals(2.4, worst.high());
        String advice = anna.advice().get(0);
        assertEquals(
                "You disagree with yourself most at cFos.snr 1.6 to 2.4 (7 of 20, elsewhere 0 of 80): sharpen the rule"
                        + " there.",
                advice);
        assertEquals(
                "93 of 100 the same (93 %, 86 to 97 %), kappa 0.86 (0.76 to 0.96)",
                anna.overall().text());
    }

    @Test
    void report_disagreementInNeighbouringBins_isNamedAsOneRange() {
        List<RatingPair> pairs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double signal = i / 40.0;
            boolean flips = signal >= 1 && signal < 3 && i % 4 == 0;
            Label first = signal >= 2 ? Label.ON : Label.OFF;
            pairs.add(pair(first, flips ? other(first) : first, signal, i));
        }
        assertEquals(
                "You disagree with yourself most at cFos.snr 1 to 3 (20 of 80, elsewhere 0 of 120): sharpen the rule"
                        + " there.",
                AgreementReport.of(pairs, QUESTION).intra().get(0).advice().get(0));
    }

    @Test
    void report_neverDependsOnTheOrderOfThePairs() {
        List<RatingPair> pairs = unsureNearTwo(90);
        AgreementReport report = AgreementReport.of(pairs, QUESTION);
        List<RatingPair> shuffled = new ArrayList<>(pairs);
        SeededRandom random = new SeededRandom(4);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        assertEquals(report, AgreementReport.of(shuffled, QUESTION));
        assertEquals(report, AgreementReport.of(pairs, QUESTION));
    }

    @Test
    void advice_fewPairs_asksForMore_andBlamesNoRange() {
        RaterAgreement anna =
                AgreementReport.of(unsureNearTwo(12), QUESTION).intra().get(0);
        assertEquals(1, anna.bins().size());
        assertEquals(List.of("Too few repeats yet: 12 of about 50 needed."), anna.advice());
        assertTrue(anna.trend().isEmpty());
    }

    @Test
    void advice_chanceAlone_saysNothing() {
        SeededRandom random = new SeededRandom(21);
        int said = 0;
        for (int study = 0; study < 200; study++) {
            List<RatingPair> pairs = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Label first = random.nextInt(2) == 0 ? Label.ON : Label.OFF;
                boolean flips = random.nextInt(10) == 0;
                Label second = flips ? other(first) : first;
                pairs.add(pair(first, second, random.nextDouble(), i));
            }
            said += AgreementReport.of(pairs, QUESTION).intra().get(0).advice().size();
        }
        // three kinds of advice at 5 % each, and exact tests stay below their level
        assertTrue(said <= 30, said + " sentences about nothing in 200 studies");
    }

    @Test
    void advice_agreementThatFell_isSaid() {
        List<RatingPair> pairs = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Label first = i % 2 == 0 ? Label.ON : Label.OFF;
            Label second = i >= 40 && i % 4 < 2 && i % 8 < 4 ? other(first) : first;
            pairs.add(pair(first, second, Double.NaN, i));
        }
        RaterAgreement anna = AgreementReport.of(pairs, QUESTION).intra().get(0);
        assertEquals(List.of(), anna.bins());
        assertEquals(80, anna.withoutSignal());
        assertEquals(
                "Your agreement with yourself fell from 100 % in the first 40 repeats to 75 % in the last 40: read the"
                        + " rule again, and look at the newest labels a second time.",
                anna.advice().get(0));
    }

    @Test
    void advice_changesInOneDirection_areSaid() {
        List<RatingPair> pairs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Label first = i % 2 == 0 ? Label.ON : Label.OFF;
            pairs.add(pair(first, i % 6 == 0 ? Label.OFF : first, Double.NaN, i));
        }
        RaterAgreement anna = AgreementReport.of(pairs, QUESTION).intra().get(0);
        assertEquals(
                List.of("You answer OFF where it was ON in 10 of 10 changes between the two: the idea of ON has become"
                        + " stricter, so look at the earliest labels a second time."),
                anna.advice());
    }

    @Test
    void pairsOfTwoPeople_areOrderedByName_andTheReaderIsYou() {
        List<RatingPair> pairs = new ArrayList<>();
        pairs.add(new RatingPair(Label.ON, Label.OFF, "Ben", "Anna", START, 1));
        pairs.add(new RatingPair(Label.ON, Label.UNSURE, "Anna", "Ben", START, 1));
        pairs.add(new RatingPair(Label.OFF, Label.OFF, "Ben", "Carl", START, 1));
        AgreementReport report = AgreementReport.of(pairs, QUESTION);
        assertEquals(List.of(), report.intra());
        assertEquals(
                List.of("You and Ben", "Ben and Carl"),
                report.inter().stream().map(RaterAgreement::title).toList());
        RaterAgreement withBen = report.inter().get(0);
        assertEquals("Anna", withBen.first());
        // Ben's ON before Anna's OFF is Anna OFF, Ben ON
        assertEquals(1, withBen.overall().table().count(1, 0));
        assertEquals(1, withBen.overall().table().count(0, 2));
        assertEquals(1, withBen.overall().agreementOnOff().high(), 0.3);
        assertEquals(0, withBen.overall().agreementOnOff().value());
        assertEquals(List.of("Too few second readings yet: 2 of about 50 needed."), withBen.advice());
    }

    @Test
    void days_beginWhereTheZoneSays() {
        Instant lateEvening = Instant.parse("2026-03-01T23:30:00Z");
        List<RatingPair> pairs = List.of(
                new RatingPair(Label.ON, Label.ON, "Anna", "Anna", START, 1),
                new RatingPair(Label.OFF, Label.ON, "Anna", "Anna", lateEvening, 1));
        assertEquals(
                1, AgreementReport.of(pairs, QUESTION).intra().get(0).days().size());
        Question berlin = Question.about("cFos.snr", "Anna", ZoneId.of("Europe/Berlin"));
        List<DayAgreement> days =
                AgreementReport.of(pairs, berlin).intra().get(0).days();
        assertEquals(
                List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                days.stream().map(DayAgreement::day).toList());
        assertEquals(0, days.get(1).score().agreement().value());
    }

    @Test
    void noPairs_saysSo() {
        AgreementReport report = AgreementReport.of(List.of(), QUESTION);
        assertEquals(List.of(), report.intra());
        assertTrue(report.remarks().get(0).startsWith("Nothing has been labelled twice yet"));
        assertFalse(report.remarks().contains(Band.CAUTION));
    }

    private static Label other(Label label) {
        return label == Label.ON ? Label.OFF : Label.ON;
    }
}
