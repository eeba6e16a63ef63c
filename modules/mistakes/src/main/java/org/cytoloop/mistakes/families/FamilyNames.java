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

    /** A family with its drivers; its name is given by {@link #apart}. */
    FoundFamily describe(
            List<Integer> members, double[] centre, double radius, double[][] scores, double[][] amongCalled) {
        double[] effects = medians(members, scores);
        double[] called = medians(members, amongCalled);
        List<Driver> drivers = ranked(effects, WORTH_A_BAR).stream()
                .limit(BARS)
                .map(t -> {
                    Trait trait = traits.traits().get(t);
                    return new Driver(
                            trait.words(effects[t] > 0, marker), trait.words(true, marker), effects[t], called[t]);
                })
                .toList();
        return new FoundFamily(members, centre, radius, drivers, "", new KindGuess(traits, marker).of(truth, effects));
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

    /** The same families with names. */
    List<FoundFamily> apart(List<FoundFamily> families, double[][] scores) {
        List<FoundFamily> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FoundFamily family : families) {
            List<Integer> others = new ArrayList<>();
            families.stream().filter(other -> other != family).forEach(other -> others.addAll(other.members()));
            String name = free(words(family, others, scores), taken);
            taken.add(name);
            named.add(new FoundFamily(
                    family.members(), family.centre(), family.radius(), family.drivers(), name, family.kind()));
        }
        return named;
    }

    private List<String> words(FoundFamily family, List<Integer> others, double[][] scores) {
        double[] effects = medians(family.members(), scores);
        double[] elsewhere = medians(others, scores);
        double[] strength = new double[effects.length];
        for (int t = 0; t < strength.length; t++) {
            double apart = Double.isNaN(elsewhere[t]) ? 0 : Math.abs(effects[t] - elsewhere[t]);
            strength[t] = Math.abs(effects[t]) >= WORTH_A_WORD ? Math.abs(effects[t]) + TELLING_APART * apart : 0;
        }
        List<String> words = new ArrayList<>();
        double first = 0;
        int light = 0;
        for (int t : ranked(strength, WORTH_A_WORD)) {
            Trait trait = traits.traits().get(t);
            boolean ofLight = trait.aspect() != null && trait.aspect().isLight();
            first = Math.max(first, strength[t]);
            if (strength[t] >= BESIDE * first && !(ofLight && light == LIGHT_WORDS)) {
                words.add(trait.words(effects[t] > 0, marker));
                light += ofLight ? 1 : 0;
            }
        }
        return words;
    }

    /** The first words, as many as make a name of its own. */
    private static String free(List<String> words, Set<String> taken) {
        if (words.isEmpty()) {
            words = List.of("nothing stands out");
        }
        for (int n = Math.min(WORDS, words.size()); n <= words.size(); n++) {
            String name = String.join(", ", words.subList(0, n));
            if (!taken.contains(name)) {
                return name;
            }
        }
        String name = String.join(", ", words.subList(0, Math.min(WORDS, words.size())));
        int number = 2;
        while (taken.contains(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }

    /** True when a feature has words of its own. */
    static boolean knows(String feature) {
        return Aspect.of(feature.substring(feature.lastIndexOf('.') + 1)).isPresent();
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
