/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.spi.health.ProviderSwitches;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/**
 * A provider a study was made with, or is to use, that is not installed.
 *
 * @param provider as the study remembers it
 * @param affected what it was used for, such as "rounds 2 and 3 of cFos", "the cells of 4 slices"
 * @param switchedOff true when it is installed, but the user switched it off
 */
public record Missing(UsedProvider provider, List<String> affected, boolean switchedOff) {
    /** Keeps an unmodifiable copy. */
    public Missing {
        affected = List.copyOf(affected);
    }

    /** One sentence: what is missing, what it was used for, and what to do. */
    public String sentence() {
        String what = ProviderNames.words(provider);
        return Character.toUpperCase(what.charAt(0)) + what.substring(1)
                + (switchedOff ? " is switched off" : " is not installed")
                + ", but is needed for " + Words.list(affected) + ": results stay readable; "
                + (switchedOff ? ProviderNames.SWITCH_ON : ProviderNames.INSTALL)
                + ", or choose another in Model > Parts of the Loop.";
    }

    /**
     * What is missing, ordered as kinds are shown; empty when everything is there. Answers from memory.
     */
    public static List<Missing> of(Study study) {
        Map<String, List<String>> affected = new TreeMap<>();
        for (Staining staining : study.settings().stainings()) {
            rounds(study, staining.name(), affected);
        }
        slices(study, affected);
        choices(study, affected);
        List<Missing> missing = new ArrayList<>();
        for (String kind : Choices.KINDS) {
            affected.forEach((key, uses) -> {
                String id = key.substring(key.indexOf('\n') + 1);
                if (key.equals(key(kind, id))) {
                    UsedProvider remembered = ProviderNames.remembered(study, kind, id);
                    missing.add(new Missing(remembered, uses, ProviderSwitches.isOff(kind, id)));
                }
            });
        }
        return missing;
    }

    private static void rounds(Study study, String staining, Map<String, List<String>> affected) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (RoundInfo round : study.rounds().of(staining)) {
            for (UsedProvider used : study.provenance().of(round)) {
                boolean needed =
                        used.kind().equals(Choices.TRAINER) || used.kind().equals(Choices.FEATURES);
                if (needed && isMissing(used.kind(), used.id())) {
                    numbers.computeIfAbsent(key(used.kind(), used.id()), key -> new ArrayList<>())
                            .add(round.number());
                }
            }
        }
        numbers.forEach((key, of) -> add(affected, key, Words.rounds(of) + " of " + staining));
    }

    private static void slices(Study study, Map<String, List<String>> affected) {
        Map<String, Integer> images = new TreeMap<>();
        Map<String, Integer> cells = new TreeMap<>();
        for (Slice slice : study.slices()) {
            for (UsedProvider reader : study.provenance().ofSlice(slice.name())) {
                count(images, reader.kind(), reader.id());
            }
            List<UsedProvider> makers = study.cellSet(slice.name())
                    .map((CellSetInfo cellSet) -> study.provenance().of(cellSet))
                    .orElse(List.of());
            for (UsedProvider maker : makers) {
                if (maker.kind().equals(Choices.DETECTOR)) {
                    count(cells, maker.kind(), maker.id());
                }
            }
        }
        images.forEach(
                (key, n) -> add(affected, key, Words.count(n, "the image of 1 slice", "the images of # slices")));
        cells.forEach((key, n) -> add(affected, key, Words.count(n, "the cells of 1 slice", "the cells of # slices")));
    }

    private static void choices(Study study, Map<String, List<String>> affected) {
        Map<String, Choices.Place> ordered = new TreeMap<>();
        study.choices().all().keySet().forEach(place -> ordered.put(key(place.kind(), place.staining()), place));
        for (Choices.Place place : ordered.values()) {
            for (String id : study.choices().all().get(place).providers()) {
                if (isMissing(place.kind(), id)) {
                    String of = place.staining().isEmpty() ? "the study" : place.staining();
                    add(affected, key(place.kind(), id), "the next work on " + of);
                }
            }
        }
    }

    private static void count(Map<String, Integer> counts, String kind, String id) {
        if (isMissing(kind, id)) {
            counts.merge(key(kind, id), 1, Integer::sum);
        }
    }

    private static void add(Map<String, List<String>> affected, String key, String use) {
        affected.computeIfAbsent(key, k -> new ArrayList<>()).add(use);
    }

    private static boolean isMissing(String kind, String id) {
        return ProviderNames.installed(kind, id).isEmpty();
    }

    private static String key(String kind, String id) {
        return kind + "\n" + id;
    }
}
