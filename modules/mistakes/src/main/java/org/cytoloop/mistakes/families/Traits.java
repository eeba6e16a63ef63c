/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;

/**
 * The features of a study by what they say of a cell: many features are correlated and say the same, and a biologist
 * wants to hear it once.
 *
 * @param traits what can be said; those without words of their own come with one feature each
 * @param columns for each trait the columns of its features
 * @param signs for each trait and feature 1, or -1 where a small value means much of it
 * @param weights for each trait how much it counts: what is said of the staining's own channel and of the outline counts
 *     more than what is said of another channel, and many features of a plug-in together count like one trait
 */
record Traits(List<Trait> traits, List<int[]> columns, List<int[]> signs, double[] weights) {
    /** What another channel than the staining's counts. */
    private static final double ELSEWHERE = 0.5;

    /**
     * Groups the features of a schema.
     *
     * @param marker the staining's channel
     */
    static Traits of(FeatureSchema schema, String marker) {
        Map<Trait, List<int[]>> found = new LinkedHashMap<>();
        Map<String, Integer> unknown = new LinkedHashMap<>();
        for (int c = 0; c < schema.size(); c++) {
            FeatureSpec spec = schema.specs().get(c);
            Optional<Aspect.Sign> sign = Aspect.of(quantity(spec.name()));
            List<String> channels = channels(spec.name());
            // of a pair the marker comes first: "more cFos than DAPI" is much of it
            boolean turned = channels.size() == 2 && channels.get(1).equals(marker);
            Trait trait = sign.map(known ->
                            new Trait(known.aspect(), turned ? List.of(channels.get(1), channels.get(0)) : channels))
                    .orElseGet(() -> new Trait(null, List.of(spec.name())));
            int direction = sign.filter(known -> turned && known.aspect() == Aspect.BALANCE)
                            .isPresent()
                    ? -1
                    : 1;
            found.computeIfAbsent(trait, key -> new ArrayList<>())
                    .add(new int[] {c, direction * sign.map(Aspect.Sign::sign).orElse(1)});
            if (sign.isEmpty()) {
                unknown.merge(spec.extractor(), 1, Integer::sum);
            }
        }
        List<Trait> traits = List.copyOf(found.keySet());
        double[] weights = new double[traits.size()];
        for (int t = 0; t < weights.length; t++) {
            Trait trait = traits.get(t);
            FeatureSpec first = schema.specs().get(found.get(trait).get(0)[0]);
            if (trait.aspect() == null) {
                weights[t] = 1 / Math.sqrt(unknown.get(first.extractor()));
            } else {
                boolean own = trait.channels().isEmpty() || trait.channels().equals(List.of(marker));
                weights[t] = own ? 1 : ELSEWHERE;
            }
        }
        return new Traits(
                traits,
                traits.stream().map(trait -> part(found.get(trait), 0)).toList(),
                traits.stream().map(trait -> part(found.get(trait), 1)).toList(),
                weights);
    }

    private static int[] part(List<int[]> pairs, int index) {
        return pairs.stream().mapToInt(pair -> pair[index]).toArray();
    }

    /** True when a feature has words of its own. */
    static boolean hasWords(String feature) {
        return Aspect.of(quantity(feature)).isPresent();
    }

    /** What a feature's name ends with, from its last dot. */
    private static String quantity(String feature) {
        return feature.substring(feature.lastIndexOf('.') + 1);
    }

    /** The channels a feature's name begins with. */
    private static List<String> channels(String feature) {
        String before = feature.substring(0, Math.max(0, feature.lastIndexOf('.')));
        return before.isEmpty() || before.equals("cell") ? List.of() : List.of(before.split(":"));
    }

    int size() {
        return traits.size();
    }

    /** The index of a trait, or -1. */
    int indexOf(Aspect aspect, List<String> channels) {
        return traits.indexOf(new Trait(aspect, channels));
    }
}
