/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.trainer.settings.TrainerSettings;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.Study;

/** Settings of the trainer's window as a view of what the study chose. */
final class ChosenSettings {
    private ChosenSettings() {}

    /** True when the study says which provider of a kind a staining uses. */
    static boolean isChosen(Study study, String kind, String staining) {
        return study.choices().own(kind, staining).isPresent()
                || study.choices().own(kind, Choices.STUDY).isPresent();
    }

    /**
     * What the study chose, and where it chose nothing, the window's own.
     *
     * @param typed true while parameters were typed that no training used yet: they stay
     */
    static TrainerSettings shown(Study study, String staining, TrainerSettings own, boolean typed) {
        TrainerSettings shown = own;
        if (isChosen(study, Choices.TRAINER, staining)) {
            ProviderChoice trainer = study.choices().of(Choices.TRAINER, staining);
            shown = shown.withTrainer(String.join("", trainer.providers()));
            List<String> now = Chosen.ids(study, Choices.TRAINER, staining);
            if (!typed && !now.isEmpty()) {
                shown = shown.withParameters(now.get(0), trainer.parameters());
            }
        }
        if (isChosen(study, Choices.FEATURES, staining)) {
            List<String> sets = study.choices().of(Choices.FEATURES, staining).providers();
            for (FeatureExtractor set : Services.all(FeatureExtractor.class)) {
                shown = shown.withFeatureSet(set.id(), sets.isEmpty() || sets.contains(set.id()));
            }
        }
        return shown;
    }

    /** What the study has to choose so that it uses these settings; nothing when it does already. */
    static Map<Place, Optional<ProviderChoice>> changes(Study study, String staining, TrainerSettings settings) {
        Map<Place, Optional<ProviderChoice>> changes = new HashMap<>();
        add(study, new Place(Choices.TRAINER, staining), trainer(settings), changes);
        features(study, staining, settings)
                .ifPresent(sets -> add(study, new Place(Choices.FEATURES, staining), sets, changes));
        return changes;
    }

    private static void add(
            Study study, Place place, ProviderChoice wanted, Map<Place, Optional<ProviderChoice>> changes) {
        ProviderChoice now = study.choices().of(place.kind(), place.staining());
        boolean same = now.parameters().equals(wanted.parameters())
                && (now.providers().equals(wanted.providers())
                        || wanted.providers().equals(Chosen.ids(study, place.kind(), place.staining())));
        if (!same) {
            changes.put(place, Optional.of(wanted));
        }
    }

    private static ProviderChoice trainer(TrainerSettings settings) {
        List<String> id = settings.trainer().isEmpty() ? List.of() : List.of(settings.trainer());
        ProviderChoice bare = new ProviderChoice(id, Map.of());
        Optional<List<ParameterSpec>> specs = Chosen.parameters(Choices.TRAINER, bare);
        Map<String, String> values = new TreeMap<>();
        String of = settings.trainer().isEmpty() ? first() : settings.trainer();
        for (ParameterSpec spec : specs.orElse(List.of())) {
            String value = settings.parametersOf(of).get(spec.id());
            if (value != null && !value.equals(spec.defaultValue())) {
                values.put(spec.id(), value);
            }
        }
        return new ProviderChoice(id, values);
    }

    private static String first() {
        return Services.all(ClassifierTrainer.class).stream()
                .findFirst()
                .map(ClassifierTrainer::id)
                .orElse("");
    }

    /** Empty while no set is ticked, which is no choice. */
    private static Optional<ProviderChoice> features(Study study, String staining, TrainerSettings settings) {
        List<String> used = new ArrayList<>();
        Set<String> installed = new HashSet<>();
        for (FeatureExtractor set : Services.all(FeatureExtractor.class)) {
            installed.add(set.id());
            if (!settings.without().contains(set.id())) {
                used.add(set.id());
            }
        }
        // what is chosen and not installed stays chosen: only what can be seen can be unticked
        study.choices().of(Choices.FEATURES, staining).providers().stream()
                .filter(id -> !installed.contains(id))
                .forEach(used::add);
        if (used.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                used.size() == installed.size() && installed.containsAll(used)
                        ? ProviderChoice.USUAL
                        : new ProviderChoice(used, Map.of()));
    }
}
