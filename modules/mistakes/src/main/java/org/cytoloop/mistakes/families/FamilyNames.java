/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.engine.space.RobustScale;

/** Says what families have in common, and calls no two alike. */
final class FamilyNames {
    /** What deviates less, in robust standard deviations, gives no name. */
    private static final double WORTH_A_WORD = 0.9;

    /** What deviates less is not listed. */
    private static final double WORTH_A_BAR = 0.4;

    /** A second or third word deviates at least so much of the first. */
    private static final double BESIDE = 0.5;

    /** How much it counts for a word that it tells a family from the others. */
    private static final double TELLING_APART = 0.5;

    private static final String NOTHING = "nothing stands out";
    private static final int WORDS = 3;
    private static final int LIGHT_WORDS = 2;
    private static final int BARS = 8;

    private final Traits traits;
    private final Label truth;
    private final String marker;

    FamilyNames(Traits traits, Label truth, String marker) {
        this.traits = traits;
        this.truth = truth;
        this.marker = marker;
    }

    /**
     * What is told of a family.
     *
     * @param drivers what sets its cells apart, the strongest first
     * @param name in words
     * @param kind the kind of mistake it is likely to be
     * @param named the traits of its name
     * @param effects the median of its cells in each of these
     */
    record Told(List<Driver> drivers, String name, MistakeKind kind, int[] named, double[] effects) {}

    /**
     * Tells of families.
     *
     * @param families their members, by number
     * @param scores of each mistake against the cells it belongs to
     * @param amongCalled of each mistake against the cells that are called as it was
     */
    List<Told> tell(List<List<Integer>> families, double[][] scores, double[][] amongCalled) {
        List<Told> told = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<Integer> members : families) {
            List<Integer> others = new ArrayList<>();
            families.stream().filter(other -> other != members).forEach(others::addAll);
            double[] effects = medians(members, scores);
            List<Integer> worth = worthWords(effects, medians(others, scores));
            int n = length(worth, effects, taken);
            String name = name(worth.subList(0, n), effects, taken);
            taken.add(name);
            told.add(new Told(
                    drivers(effects, medians(members, amongCalled)),
                    name,
                    new KindGuess(traits, marker).of(truth, effects),
                    worth.stream().limit(n).mapToInt(Integer::intValue).toArray(),
                    worth.stream().limit(n).mapToDouble(t -> effects[t]).toArray()));
        }
        return told;
    }

    private List<Driver> drivers(double[] effects, double[] called) {
        return ranked(effects, WORTH_A_BAR).stream()
                .limit(BARS)
                .map(t -> {
                    Trait trait = traits.traits().get(t);
                    return new Driver(
                            trait.words(effects[t] > 0, marker), trait.words(true, marker), effects[t], called[t]);
                })
                .toList();
    }

    private double[] medians(List<Integer> members, double[][] scores) {
        double[] medians = new double[traits.size()];
        for (int t = 0; t < medians.length; t++) {
            float[] values = new float[members.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) scores[members.get(i)][t];
            }
            medians[t] = RobustScale.middle(values);
        }
        return medians;
    }

    /** Traits that deviate at least so much, the strongest first. */
    private static List<Integer> ranked(double[] strength, double least) {
        return IntStream.range(0, strength.length)
                .filter(t -> Math.abs(strength[t]) >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer t) -> -Math.abs(strength[t]))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Traits that are worth a word, the most telling first. */
    private List<Integer> worthWords(double[] effects, double[] elsewhere) {
        double[] strength = new double[effects.length];
        for (int t = 0; t < strength.length; t++) {
            double apart = Double.isNaN(elsewhere[t]) ? 0 : Math.abs(effects[t] - elsewhere[t]);
            double strong = Math.abs(effects[t]) + TELLING_APART * apart;
            strength[t] = Math.abs(effects[t]) >= WORTH_A_WORD ? traits.weights()[t] * strong : 0;
        }
        List<Integer> worth = new ArrayList<>();
        int light = 0;
        for (int t : ranked(strength, Double.MIN_VALUE)) {
            Aspect aspect = traits.traits().get(t).aspect();
            boolean ofLight = aspect != null && aspect.isLight();
            boolean strong = worth.isEmpty() || strength[t] >= BESIDE * strength[worth.get(0)];
            if (strong && !(ofLight && light == LIGHT_WORDS)) {
                worth.add(t);
                light += ofLight ? 1 : 0;
            }
        }
        return worth;
    }

    /** How many words make a name of its own: as few as usual, if they do. */
    private int length(List<Integer> worth, double[] effects, Set<String> taken) {
        for (int n = Math.min(WORDS, worth.size()); n <= worth.size(); n++) {
            if (!taken.contains(words(worth.subList(0, n), effects))) {
                return n;
            }
        }
        return Math.min(WORDS, worth.size());
    }

    private String words(List<Integer> named, double[] effects) {
        return named.isEmpty()
                ? NOTHING
                : named.stream()
                        .map(t -> traits.traits().get(t).words(effects[t] > 0, marker))
                        .collect(Collectors.joining(", "));
    }

    private String name(List<Integer> named, double[] effects, Set<String> taken) {
        String words = words(named, effects);
        String name = words;
        for (int number = 2; taken.contains(name); number++) {
            name = words + " (" + number + ")";
        }
        return name;
    }

    /** The kind a family is likely to be. */
    private record KindGuess(Traits traits, String marker) {
        MistakeKind of(Label truth, double[] effects) {
            for (int t : ranked(effects, WORTH_A_WORD)) {
                Trait trait = traits.traits().get(t);
                MistakeKind kind = of(trait, truth, effects[t] > 0);
                if (kind != MistakeKind.OTHER) {
                    return kind;
                }
            }
            return ranked(effects, WORTH_A_WORD).isEmpty() ? MistakeKind.BORDERLINE : MistakeKind.OTHER;
        }

        private MistakeKind of(Trait trait, Label truth, boolean high) {
            boolean ofMarker = trait.channels().equals(List.of(marker));
            if (trait.aspect() == null || !ofMarker) {
                return MistakeKind.OTHER;
            }
            boolean on = truth == Label.ON;
            return switch (trait.aspect()) {
                case SHARPNESS -> high ? MistakeKind.OTHER : MistakeKind.OUT_OF_FOCUS;
                case NEIGHBOURS -> high ? MistakeKind.NEIGHBOUR_LIGHT : MistakeKind.OTHER;
                case LIGHT_PLACE -> high && !on ? MistakeKind.NEIGHBOUR_LIGHT : MistakeKind.OTHER;
                case LIGHT_FORM -> high && !on ? MistakeKind.VESSEL_OR_DEBRIS : MistakeKind.OTHER;
                case BACKGROUND -> high && !on ? MistakeKind.BACKGROUND_ON : MistakeKind.OTHER;
                case BRIGHTNESS, CONTRAST, STANDING_OUT ->
                    on
                            ? (high ? MistakeKind.MISSED_STRONG_ON : MistakeKind.MISSED_WEAK_ON)
                            : (high ? MistakeKind.BACKGROUND_ON : MistakeKind.OTHER);
                default -> MistakeKind.OTHER;
            };
        }
    }
}
