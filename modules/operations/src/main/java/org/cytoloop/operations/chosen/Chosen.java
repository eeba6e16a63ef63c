/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.chosen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.Study;

/** The installed providers that a study's choices come to. */
public final class Chosen {
    /** Where parts of the loop are chosen. */
    public static final String WHERE = "Model > Parts of the Loop";

    private Chosen() {}

    /** The trainer of a staining. @throws ProblemException when it is not installed */
    public static ClassifierTrainer trainer(Study study, String staining) throws ProblemException {
        return one(study, ClassifierTrainer.class, Choices.TRAINER, staining);
    }

    /** The detector. @throws ProblemException when it is not installed */
    public static CellDetector detector(Study study) throws ProblemException {
        return one(study, CellDetector.class, Choices.DETECTOR, Choices.STUDY);
    }

    /** The miner of a staining. @throws ProblemException when it is not installed */
    public static ErrorMiner miner(Study study, String staining) throws ProblemException {
        return one(study, ErrorMiner.class, Choices.MINER, staining);
    }

    /** Ids of the feature sets of a staining; all that are installed when none were chosen. */
    public static List<String> featureSets(Study study, String staining) {
        List<String> chosen = study.choices().of(Choices.FEATURES, staining).providers();
        return chosen.isEmpty()
                ? Services.all(FeatureExtractor.class).stream()
                        .map(Provider::id)
                        .toList()
                : chosen;
    }

    private static <T extends Provider> T one(Study study, Class<T> service, String kind, String staining)
            throws ProblemException {
        List<String> chosen = study.choices().of(kind, staining).providers();
        if (chosen.isEmpty()) {
            return Services.first(service, KindWords.one(kind));
        }
        for (T provider : Services.all(service)) {
            if (provider.id().equals(chosen.get(0))) {
                return provider;
            }
        }
        throw ProviderNames.missing(
                study,
                kind,
                chosen.get(0),
                staining.isEmpty() ? "The study is to use" : staining + " is to use",
                "choose another one in " + WHERE);
    }

    /** What keeps a staining from being trained as chosen, in one sentence: a provider that is not installed. */
    public static Optional<String> missing(Study study, String staining) {
        for (String kind : List.of(Choices.TRAINER, Choices.FEATURES)) {
            for (String id : study.choices().of(kind, staining).providers()) {
                if (ProviderNames.installed(kind, id).isEmpty()) {
                    return Optional.of(ProviderNames.missing(
                                    study, kind, id, staining + " is to use", "choose another one in " + WHERE)
                            .getMessage());
                }
            }
        }
        return Optional.empty();
    }

    /** Ids of the providers a choice comes to now; empty when nothing is installed. */
    public static List<String> ids(Study study, String kind, String staining) {
        ProviderChoice choice = study.choices().of(kind, staining);
        if (!choice.providers().isEmpty()) {
            return choice.providers();
        }
        List<String> installed = Services.all(Services.kinds().get(kind)).stream()
                .map(Provider::id)
                .toList();
        return kind.equals(Choices.FEATURES) || installed.isEmpty() ? installed : installed.subList(0, 1);
    }

    /**
     * Chooses, and tells the study what is known of the providers, so that it can name them when they are not installed
     * any more. Providers have to be installed, or be known to the study.
     *
     * @param changes by place what to use; empty to take the choice back
     * @throws ProblemException when a choice cannot be, or nothing could be written
     */
    public static void choose(Study study, Map<Place, Optional<ProviderChoice>> changes) throws ProblemException {
        for (Map.Entry<Place, Optional<ProviderChoice>> change : changes.entrySet()) {
            if (change.getValue().isPresent()) {
                check(study, change.getKey(), change.getValue().get());
            }
        }
        List<UsedProvider> known = new ArrayList<>();
        changes.forEach((place, choice) -> choice.map(ProviderChoice::providers)
                .orElse(List.of())
                .forEach(id -> ProviderNames.now(place.kind(), id)
                        .filter(now -> !known.contains(now))
                        .ifPresent(known::add)));
        study.choices().choose(changes, known);
    }

    private static void check(Study study, Place place, ProviderChoice choice) throws ProblemException {
        String kind = place.kind();
        for (String id : choice.providers()) {
            if (study.provenance().remembered(kind, id).isEmpty()
                    && ProviderNames.installed(kind, id).isEmpty()
                    && Choices.KINDS.contains(kind)) {
                Services.byId(Services.kinds().get(kind), id, KindWords.one(kind));
            }
        }
        if (!choice.parameters().isEmpty()) {
            Optional<List<ParameterSpec>> specs = parameters(kind, choice);
            if (specs.isPresent()) {
                ParameterSet.of(specs.get(), choice.parameters());
            }
        }
    }

    /**
     * The parameters of the provider a choice comes to; none for kinds without parameters, empty when it is not
     * installed.
     */
    public static Optional<List<ParameterSpec>> parameters(String kind, ProviderChoice choice) {
        List<? extends Provider> all = Services.all(Services.kinds().get(kind));
        return all.stream()
                .filter(provider -> choice.providers().isEmpty()
                        || choice.providers().get(0).equals(provider.id()))
                .findFirst()
                .map(provider -> {
                    if (provider instanceof ClassifierTrainer trainer) {
                        return trainer.parameters();
                    }
                    if (provider instanceof CellDetector detector) {
                        return detector.parameters();
                    }
                    return provider instanceof ErrorMiner miner ? miner.parameters() : List.of();
                });
    }
}
