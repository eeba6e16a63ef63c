/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;

/** What follows from a situation about the review and the exam: what was found, what is left, whether it is enough. */
public final class Reviewing {
    /** Slices to look at before anything else is done with a round. */
    public static final int FIRST_LOOK = 3;
    /** Free cells from which an exam can be spared. */
    public static final int EXAM_NEEDS = 300;
    /** F1 below which a round does badly on the exam. */
    public static final double WEAK = 0.75;

    private static final int LEAST = 5;
    private static final double SHARE = 0.25;
    private static final double GOOD_SHARE = 0.8;
    private static final double BELOW_OWN_SCORE = 0.15;

    private final Situation now;

    /** Of a situation. */
    public Reviewing(Situation now) {
        this.now = now;
    }

    /**
     * A kind of mistake that a person named.
     *
     * @param slice a slice where it was seen
     * @param kind the kind
     * @param slices number of slices where it was seen
     */
    public record Finding(String slice, MistakeKind kind, int slices) {}

    /** The kinds of mistakes that were named under the current round, those of most slices first. */
    public List<Finding> findings() {
        Map<MistakeKind, List<String>> slices = new EnumMap<>(MistakeKind.class);
        for (SliceState slice : now.slices()) {
            if (slice.verdict().orElse(null) == Verdict.MISTAKES) {
                slice.kinds().forEach(kind -> slices.computeIfAbsent(kind, each -> new ArrayList<>())
                        .add(slice.name()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        slices.forEach((kind, names) -> findings.add(new Finding(names.get(0), kind, names.size())));
        findings.sort(Comparator.comparingInt(finding -> -finding.slices()));
        return findings;
    }

    /** Slices that can be judged and were not, the one with most need first. */
    public List<SliceState> open() {
        return new Standing(now)
                .usable().stream()
                        .filter(slice -> slice.verdict().isEmpty())
                        .sorted(Comparator.comparingDouble(
                                slice -> Double.isNaN(slice.need()) ? Double.POSITIVE_INFINITY : -slice.need()))
                        .toList();
    }

    /** Those of them that are unlike anything trained on. */
    public List<SliceState> openForeign() {
        return open().stream().filter(SliceState::foreign).toList();
    }

    /** True when the first slices were looked at under the current round, or there are none left. */
    public boolean isFirstLookDone() {
        return now.review().inspected() >= FIRST_LOOK || open().isEmpty();
    }

    /** Slices to look at before counts are believed: a quarter, at least 5, all when there are fewer. */
    public int enough() {
        int usable = new Standing(now).usable().size();
        return Math.min(usable, Math.max(LEAST, (int) Math.ceil(SHARE * usable)));
    }

    /** True when that many were looked at, or none is left. */
    public boolean isEnough() {
        return now.review().inspected() >= enough() && now.review().inspected() > 0;
    }

    /** True when most of the slices that were looked at are good, and enough were. */
    public boolean isGood() {
        return isEnough()
                && now.review().good() >= GOOD_SHARE * now.review().inspected()
                && openForeign().isEmpty();
    }

    /** True when the current round does badly on the exam. */
    public boolean isExamWeak() {
        return now.exam().closed()
                && (now.exam().f1() < WEAK
                        || now.round()
                                .filter(round -> now.exam().f1() < round.f1() - BELOW_OWN_SCORE)
                                .isPresent());
    }

    /** True when an exam can be drawn and was not. */
    public boolean wantsExam() {
        return now.exam().cells() <= 0 && new Standing(now).free() >= EXAM_NEEDS;
    }

    /** True when the rest is looking and delivering rather than teaching. */
    public boolean isLate() {
        return now.exam().closed() || new Standing(now).isPlateau();
    }

    /** True when everything says that the calls can be counted. */
    public boolean isGoodEnough() {
        return isPassable()
                && !wantsExam()
                && (now.exam().cells() <= 0 || now.exam().closed())
                && !isExamWeak();
    }

    /** The same without the exam. */
    public boolean isPassable() {
        Standing standing = new Standing(now);
        return now.round()
                        .filter(round -> round.changed() < standing.changesDue())
                        .isPresent()
                && isGood()
                && !standing.isGrowing();
    }

    /** The slice to be judged next. */
    public Optional<SliceState> next() {
        return open().stream().findFirst();
    }
}
