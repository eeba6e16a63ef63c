/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;

/** The installed providers a round needs, and the sentences when they are not those it was made with. */
public final class RoundProviders {
    private RoundProviders() {}

    /**
     * The trainer of a round.
     *
     * @throws ProblemException when it is not installed: names it, its plug-in, and what to do
     */
    public static ClassifierTrainer trainer(Study study, RoundInfo round) throws ProblemException {
        Optional<ClassifierTrainer> installed = installed(round.trainer());
        if (installed.isPresent()) {
            return installed.get();
        }
        throw ProviderNames.missing(
                study,
                Choices.TRAINER,
                round.trainer(),
                name(round) + " was trained with",
                "train again with another trainer");
    }

    /** The trainer that was chosen for a training. */
    static ClassifierTrainer trainer(Study study, String staining, TrainingChoice choice) throws ProblemException {
        Optional<ClassifierTrainer> installed = installed(choice.trainer());
        if (installed.isPresent()) {
            return installed.get();
        }
        if (study.provenance().remembered(Choices.TRAINER, choice.trainer()).isPresent()
                || study.choices().of(Choices.TRAINER, staining).providers().contains(choice.trainer())) {
            throw ProviderNames.missing(
                    study,
                    Choices.TRAINER,
                    choice.trainer(),
                    staining + " is to be trained with",
                    "choose another trainer in Model > Parts of the Loop");
        }
        return Services.byId(ClassifierTrainer.class, choice.trainer(), "trainer");
    }

    private static Optional<ClassifierTrainer> installed(String id) {
        return Services.all(ClassifierTrainer.class).stream()
                .filter(trainer -> trainer.id().equals(id))
                .findFirst();
    }

    /**
     * Refuses a round that cannot classify now.
     *
     * @throws ProblemException says why: a provider is not installed, features are computed in another way, or images
     *     are read by another reader
     */
    public static void requireUsable(Study study, RoundInfo round) throws ProblemException {
        trainer(study, round);
        SliceClassification.features(study, round);
    }

    /** Refuses a round whose feature sets are not all installed in the version it was trained with. */
    static void requireFeatureSets(Study study, RoundInfo round) throws ProblemException {
        for (String set : study.rounds().featureSets(round)) {
            if (ProviderNames.installed(Choices.FEATURES, set).isEmpty()) {
                throw ProviderNames.missing(
                        study, Choices.FEATURES, set, name(round) + " works on", "train again with other feature sets");
            }
        }
        for (UsedProvider used : study.provenance().of(round)) {
            Optional<UsedProvider> now =
                    used.kind().equals(Choices.FEATURES) && !used.version().isEmpty()
                            ? ProviderNames.now(used.kind(), used.id())
                            : Optional.empty();
            if (now.isPresent() && !now.get().version().equals(used.version())) {
                throw new ProblemException(name(round) + " was trained on " + ProviderNames.words(used)
                        + ", of which version " + now.get().version()
                        + " is installed now; train again, or install the version it was trained with.");
            }
        }
    }

    /**
     * Refuses a round when slices it was trained on are read by another reader now, or by another version of it: what it
     * learned from them may not be what it would see.
     */
    static void requireReaders(Study study, RoundInfo round) throws ProblemException {
        Optional<String> other = otherReader(study, round);
        if (other.isPresent()) {
            throw new ProblemException(other.get()
                    + "; train again, or choose the reader it was trained with in Model >" + " Parts of the Loop.");
        }
    }

    /** Says which slice of a round's training set is read by another reader now, without a full stop; empty when none is. */
    public static Optional<String> otherReader(Study study, RoundInfo round) throws ProblemException {
        Set<String> then = study.provenance().of(round).stream()
                .filter(used -> used.kind().equals(Choices.READER))
                .map(ProviderNames::identity)
                .collect(Collectors.toSet());
        if (then.isEmpty()) {
            return Optional.empty(); // a round of before this was kept
        }
        for (String name : study.rounds().trainedCells(round).cellSets().keySet()) {
            Optional<Slice> slice = study.slice(name);
            List<UsedProvider> now = slice.isPresent() ? SliceReaders.now(study, slice.get()) : List.of();
            for (UsedProvider reader : now) {
                if (!then.contains(ProviderNames.identity(reader))) {
                    return Optional.of(name(round) + " was trained on slice \"" + name + "\", which is now read by "
                            + ProviderNames.words(reader) + " but was not then");
                }
            }
        }
        return Optional.empty();
    }

    /** What decides the calls of a slice under a round beside the model and the features' names: for comparing. */
    public static String identityOfCalls(Study study, RoundInfo round, String slice) throws ProblemException {
        Optional<Slice> of = study.slice(slice);
        String trainer = ProviderNames.now(Choices.TRAINER, round.trainer())
                .map(ProviderNames::identity)
                .orElse(round.trainer());
        return "trainer " + trainer + " | reader " + (of.isPresent() ? SliceReaders.identity(study, of.get()) : "");
    }

    private static String name(RoundInfo round) {
        return "Round " + round.number() + " of " + round.staining();
    }
}
