/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.labelling.statistics.EqualCountBins;
import org.cytoloop.labelling.statistics.StrataTable;

/** Observations counted by the levels of one factor, plainly and by ranges of the signal. Immutable. */
final class LevelTable {
    /** Observations per range of the signal: enough that ranges do not dissolve into single cells. */
    private static final int PER_STRATUM = 20;

    private static final int MAX_STRATA = 10;

    private final Factor factor;
    private final List<Observation> told;
    private final List<String> levels;
    private final StrataTable plain;
    private final StrataTable bySignal;

    LevelTable(Factor factor, List<Observation> observations) {
        this.factor = factor;
        told = observations.stream()
                .filter(each -> !each.level(factor).isEmpty())
                .toList();
        Set<String> names = new TreeSet<>();
        told.forEach(each -> names.add(each.level(factor)));
        levels = List.copyOf(names);
        plain = count(told, new int[told.size()], 1);
        List<Observation> bright =
                told.stream().filter(each -> Double.isFinite(each.signal())).toList();
        double[] signals = bright.stream().mapToDouble(Observation::signal).toArray();
        int strata = Math.min(MAX_STRATA, signals.length / PER_STRATUM);
        EqualCountBins bins = EqualCountBins.of(signals, Math.max(1, strata));
        int[] stratum = new int[signals.length];
        for (int i = 0; i < signals.length; i++) {
            stratum[i] = bins.binOf(signals[i]);
        }
        bySignal = count(bright, stratum, Math.max(1, bins.size()));
    }

    private StrataTable count(List<Observation> observations, int[] stratum, int strata) {
        int[] level = new int[stratum.length];
        boolean[] hit = new boolean[stratum.length];
        for (int i = 0; i < level.length; i++) {
            Observation each = observations.get(i);
            level[i] = levels.indexOf(each.level(factor));
            hit[i] = each.hit();
        }
        return new StrataTable(levels.size(), strata, level, stratum, hit);
    }

    /** The observations whose level is told. */
    List<Observation> told() {
        return told;
    }

    /** Names of the levels, ordered. */
    List<String> levels() {
        return levels;
    }

    /** Counts without regard to signal. */
    StrataTable plain() {
        return plain;
    }

    /** Counts by range of the signal, of the observations that have one. */
    StrataTable bySignal() {
        return bySignal;
    }

    /** True when most observations have a signal and there is more than one range of it. */
    boolean hasSignal() {
        return bySignal.strata() > 1 && 2 * bySignal.size() > plain.size();
    }

    /** The levels as they are shown. */
    List<LevelShare> shares() {
        List<LevelShare> shares = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            String name = levels.get(level);
            Set<String> animals = new HashSet<>();
            for (Observation each : told) {
                if (each.level(factor).equals(name) && !each.animal().isEmpty()) {
                    animals.add(each.animal());
                }
            }
            long hits = plain.levelHits(level);
            long n = plain.levelSize(level);
            shares.add(new LevelShare(
                    name,
                    hits,
                    n,
                    Wilson.of(hits, n),
                    hasSignal() ? bySignal.othersShare(level) : Double.NaN,
                    animals.size()));
        }
        return shares;
    }
}
