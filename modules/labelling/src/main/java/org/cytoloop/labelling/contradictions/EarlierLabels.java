/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;

/**
 * Finds what an annotator said of a cell at other times, deliberately and to the end. Immutable, thread-safe.
 *
 * <p>An earlier label counts when the same annotator gave it under the same version of the rule, it was ON or OFF, and
 *
 * <ul>
 *   <li>it <b>stood</b>: a newer batch of the staining was drawn while the cell had it. So the class a batch begins with
 *       and flips to and fro while the batch is the newest do not count, but what is left when the next is drawn does; or
 *   <li>it was given to this cell in particular (not by the drawing of a batch), <b>taken away</b>, and another was given
 *       later.
 * </ul>
 *
 * An answer in a blind repeat or second reading counts likewise, unless a consensus settled it. An earlier label that was
 * replaced directly, with the label before the annotator's eyes, is remembered as {@link Readings#seen() seen}.
 *
 * <p>Under another version of the rule another answer is what a new version is for, so that does not count.
 */
public final class EarlierLabels {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final List<Batch> batches;
    private final String reader;
    private final ZoneId zone;

    /**
     * @param batches all batches of the staining
     * @param reader for whom texts are made; this annotator is "you"
     * @param zone where days begin and end
     */
    public EarlierLabels(List<Batch> batches, String reader, ZoneId zone) {
        this.batches = List.copyOf(batches);
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * What was said at other times.
     *
     * @param sample the label as it is
     * @param given all labels the cell was given, oldest first; the last is the label as it is
     * @param repeats repeats of the cell that are not open any more
     */
    public Readings of(Sample sample, List<PastLabel> given, List<Repeat> repeats) {
        Tally tally = new Tally(sample);
        int from = 0;
        for (int i = 0; i + 1 < given.size(); i++) {
            PastLabel past = given.get(from);
            PastLabel next = given.get(i + 1);
            if (next.label() == past.label() && isSameHand(past, next.annotator(), next.ruleVersion())) {
                // confirmed: it goes on standing
                continue;
            }
            from = i + 1;
            boolean same = isSameHand(past, sample.annotator(), sample.ruleVersion());
            if (same && past.label() != null && next.label() != past.label() && counts(past, next)) {
                boolean seen = i + 2 == given.size();
                tally.add(past.label(), past.time(), seen, "On ");
            }
        }
        for (Repeat repeat : repeats) {
            boolean same = repeat.isIntra()
                    && repeat.secondAnnotator().equals(sample.annotator())
                    && repeat.secondRule() == sample.ruleVersion();
            if (same && repeat.second() != null && repeat.consensus() == null) {
                String how = repeat.batch() == 0 ? "Read again on " : "Asked again blind on ";
                tally.add(repeat.second(), repeat.secondTime(), false, how);
            }
        }
        return tally.readings();
    }

    private static boolean isSameHand(PastLabel past, String annotator, int ruleVersion) {
        return past.annotator().equals(annotator) && past.ruleVersion() == ruleVersion;
    }

    private boolean counts(PastLabel past, PastLabel next) {
        return stood(past, next.time()) || next.label() == null && past.batch() == 0;
    }

    private boolean stood(PastLabel past, Instant until) {
        for (Batch batch : batches) {
            if (batch.id() != past.batch()
                    && !batch.time().isBefore(past.time())
                    && batch.time().isBefore(until)) {
                return true;
            }
        }
        return false;
    }

    /** Counts answers against a label. */
    private final class Tally {
        private final Sample sample;
        private int agreeing;
        private int differing;
        private boolean seen = true;
        private Instant newest = Instant.MIN;
        private String text = "";

        Tally(Sample sample) {
            this.sample = sample;
        }

        void add(Label answer, Instant time, boolean wasSeen, String how) {
            if (answer == Label.UNSURE) {
                return;
            }
            if (answer == sample.label()) {
                agreeing++;
                return;
            }
            differing++;
            seen &= wasSeen;
            if (!time.isBefore(newest)) {
                newest = time;
                String who = sample.annotator().equals(reader) ? "you" : sample.annotator();
                text = how + day(time) + (how.startsWith("On ") ? " " : ", ") + who + " called it " + answer;
            }
        }

        private String day(Instant time) {
            boolean sameYear =
                    time.atZone(zone).getYear() == sample.time().atZone(zone).getYear();
            return (sameYear ? DAY : DAY_AND_YEAR).format(time.atZone(zone));
        }

        Readings readings() {
            if (sample.label() == Label.UNSURE) {
                return Readings.NONE;
            }
            return new Readings(agreeing, differing, differing > 0 && seen, text);
        }
    }
}
