/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.settings;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the user chose for the training of one staining.
 *
 * @param trainer id of the trainer; empty for the first that is installed
 * @param without ids of feature sets that are not used; what is installed later is used unless it is named here
 * @param seed seed of the training
 * @param parameters values of parameters that differ from their defaults, by id of the trainer and of the parameter
 */
public record TrainerSettings(
        String trainer, SortedSet<String> without, long seed, SortedMap<String, SortedMap<String, String>> parameters) {
    /** What a study begins with. */
    public static final TrainerSettings DEFAULT = new TrainerSettings("", new TreeSet<>(), 1, new TreeMap<>());

    private static final String TRAINER = "trainer";
    private static final String WITHOUT = "without";
    private static final String SEED = "seed";
    private static final String PARAMETER = "parameter.";

    /** Keeps unmodifiable copies. */
    public TrainerSettings {
        without = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(without));
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        parameters.forEach((id, values) -> {
            // no values and not named mean the same, and a file cannot tell them apart
            if (!values.isEmpty()) {
                copy.put(id, java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values)));
            }
        });
        parameters = java.util.Collections.unmodifiableSortedMap(copy);
    }

    /** With another trainer. */
    public TrainerSettings withTrainer(String id) {
        return new TrainerSettings(id, without, seed, parameters);
    }

    /** With or without a feature set. */
    public TrainerSettings withFeatureSet(String id, boolean used) {
        SortedSet<String> next = new TreeSet<>(without);
        if (used) {
            next.remove(id);
        } else {
            next.add(id);
        }
        return new TrainerSettings(trainer, next, seed, parameters);
    }

    /** Without what the study chooses itself: trainer and feature sets. */
    public TrainerSettings withoutChoice() {
        return new TrainerSettings(DEFAULT.trainer(), DEFAULT.without(), seed, parameters);
    }

    /** With another seed. */
    public TrainerSettings withSeed(long next) {
        return new TrainerSettings(trainer, without, next, parameters);
    }

    /** With other values of a trainer's parameters. */
    public TrainerSettings withParameters(String id, Map<String, String> values) {
        SortedMap<String, SortedMap<String, String>> next = new TreeMap<>(parameters);
        next.put(id, new TreeMap<>(values));
        return new TrainerSettings(trainer, without, seed, next);
    }

    /** The values of a trainer's parameters; empty for the defaults. */
    public Map<String, String> parametersOf(String id) {
        return parameters.getOrDefault(id, new TreeMap<>());
    }

    /** As texts that {@link #of} reads. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(TRAINER, trainer);
        texts.put(WITHOUT, String.join(",", without));
        texts.put(SEED, Long.toString(seed));
        parameters.forEach(
                (id, values) -> values.forEach((name, value) -> texts.put(PARAMETER + id + "." + name, value)));
        return texts;
    }

    /** Reads texts; what is missing or cannot be read has its default. */
    public static TrainerSettings of(Map<String, String> texts) {
        TrainerSettings read = DEFAULT.withTrainer(texts.getOrDefault(TRAINER, ""))
                .withSeed(number(texts.get(SEED)).orElse(DEFAULT.seed()));
        for (String id : texts.getOrDefault(WITHOUT, "").split(",")) {
            if (!id.isBlank()) {
                read = read.withFeatureSet(id.strip(), false);
            }
        }
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            read = withParameter(read, entry.getKey(), entry.getValue());
        }
        return read;
    }

    private static TrainerSettings withParameter(TrainerSettings read, String key, String value) {
        int dot = key.indexOf('.', PARAMETER.length());
        if (!key.startsWith(PARAMETER) || dot < 0) {
            return read;
        }
        String id = key.substring(PARAMETER.length(), dot);
        SortedMap<String, String> values = new TreeMap<>(read.parametersOf(id));
        values.put(key.substring(dot + 1), value);
        return read.withParameters(id, values);
    }

    private static Optional<Long> number(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
