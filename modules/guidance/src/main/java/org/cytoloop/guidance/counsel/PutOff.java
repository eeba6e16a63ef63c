/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/**
 * Advice the user does not want now, or never. "Not now" holds for this advice on this staining until the situation has
 * moved on: another round, or {@value #MOVED_ON} more labels. "Never" holds for the topic (up to a colon) in this study.
 * Immutable.
 */
public final class PutOff {
    /** Labels after which what was put off may come back. */
    public static final int MOVED_ON = 30;
    /** Nothing is put off. */
    public static final PutOff NOTHING = new PutOff(new TreeMap<>(), new TreeSet<>());

    private final SortedMap<String, Moment> notNow;
    private final SortedSet<String> never;

    private PutOff(SortedMap<String, Moment> notNow, SortedSet<String> never) {
        this.notNow = notNow;
        this.never = never;
    }

    /** True when the advice is not to be shown. */
    public boolean covers(String adviser, Advice advice, Situation situation) {
        if (never.contains(topic(adviser, advice))) {
            return true;
        }
        Moment then = notNow.get(whole(adviser, advice, situation));
        return then != null && !then.isOver(situation);
    }

    /** The same, with this not shown until the situation has moved on. */
    public PutOff notNow(String adviser, Advice advice, Situation situation) {
        SortedMap<String, Moment> more = new TreeMap<>(notNow);
        // what is over for this staining need not be kept for ever
        String staining = PutOffText.field(situation.staining()) + PutOffText.BETWEEN;
        more.entrySet()
                .removeIf(old ->
                        old.getKey().startsWith(staining) && old.getValue().isOver(situation));
        more.put(whole(adviser, advice, situation), Moment.of(situation));
        return new PutOff(more, never);
    }

    /** The same, with this topic of this adviser never shown. */
    public PutOff never(String adviser, Advice advice) {
        SortedSet<String> more = new TreeSet<>(never);
        more.add(topic(adviser, advice));
        return new PutOff(notNow, more);
    }

    /** As text, for {@link #parse}. */
    public String text() {
        return PutOffText.write(notNow, never);
    }

    /** Reads what {@link #text} gave; leaves out lines that it does not understand. */
    public static PutOff parse(String text) {
        SortedMap<String, Moment> notNow = new TreeMap<>();
        SortedSet<String> never = new TreeSet<>();
        PutOffText.read(text, notNow, never);
        return new PutOff(notNow, never);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PutOff that && that.notNow.equals(notNow) && that.never.equals(never);
    }

    @Override
    public int hashCode() {
        return 31 * notNow.hashCode() + never.hashCode();
    }

    private static String whole(String adviser, Advice advice, Situation situation) {
        return PutOffText.fields(situation.staining(), adviser, advice.topic());
    }

    private static String topic(String adviser, Advice advice) {
        String topic = advice.topic();
        int colon = topic.indexOf(':');
        return PutOffText.fields(adviser, colon < 0 ? topic : topic.substring(0, colon));
    }

    /**
     * When something was put off.
     *
     * @param round number of the current round; 0 before the first
     * @param labelled ON and OFF samples
     */
    record Moment(int round, int labelled) {
        static Moment of(Situation situation) {
            Optional<Situation.RoundState> round = situation.round();
            return new Moment(
                    round.map(Situation.RoundState::number).orElse(0),
                    situation.samples().labelled());
        }

        boolean isOver(Situation situation) {
            Moment now = of(situation);
            return now.round != round || now.labelled >= labelled + MOVED_ON;
        }
    }
}
