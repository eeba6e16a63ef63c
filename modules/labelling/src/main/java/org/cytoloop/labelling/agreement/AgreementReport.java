/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the annotators of a staining agree with themselves and each other. Immutable, every number and sentence ready
 * to be shown.
 *
 * @param signal name of the feature the bins are of; empty when there is none
 * @param intra one entry per annotator who labelled cells twice, ordered by name
 * @param inter one entry per pair of annotators, ordered by name
 * @param remarks what has to be known about the numbers, one sentence each
 */
public record AgreementReport(
        String signal, List<RaterAgreement> intra, List<RaterAgreement> inter, List<String> remarks) {
    /** Keeps unmodifiable copies. */
    public AgreementReport {
        intra = List.copyOf(intra);
        inter = List.copyOf(inter);
        remarks = List.copyOf(remarks);
    }

    /**
     * What a report is to be about.
     *
     * @param signal name of the feature behind {@link RatingPair#signal}; empty when there is none
     * @param reader name of the annotator who reads it and is called "you"; empty for nobody
     * @param zone decides where a day begins
     * @param bins largest number of signal bins, 1 or more
     * @param seed of the bootstrap
     */
    public record Question(String signal, String reader, ZoneId zone, int bins, long seed) {
        /** Signal bins when nothing else is asked for. */
        public static final int BINS = 5;

        /** The usual question, with {@link #BINS} bins and a fixed seed. */
        public static Question about(String signal, String reader, ZoneId zone) {
            return new Question(signal, reader, zone, BINS, 1);
        }
    }

    /**
     * Counts pairs and says what they mean.
     *
     * @param pairs in any order; the report does not depend on it
     */
    public static AgreementReport of(List<RatingPair> pairs, Question question) {
        return new ReportWriter(question).report(pairs);
    }

    /** The same report with more remarks. */
    public AgreementReport withRemarks(List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new AgreementReport(signal, intra, inter, all);
    }
}
