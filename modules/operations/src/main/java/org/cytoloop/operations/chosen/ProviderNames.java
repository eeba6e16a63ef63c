/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.chosen;

import java.util.Optional;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.ProviderSwitches;
import org.cytoloop.workspace.Study;

/** Finds installed providers by kind and id, and names those that are not installed as the study remembers them. */
public final class ProviderNames {
    /** What to do about a provider that is missing. */
    public static final String INSTALL = "install its plug-in through Tools > Plugins";

    /** What to do about a provider that is switched off. */
    public static final String SWITCH_ON = "switch it on in Help > Plug-in Health";

    private ProviderNames() {}

    /** The installed provider of a kind with an id; empty when there is none, or it was switched off. */
    public static Optional<Provider> installed(String kind, String id) {
        Class<? extends Provider> service = Services.kinds().get(kind);
        return service == null
                ? Optional.empty()
                : Services.all(service).stream()
                        .filter(provider -> provider.id().equals(id))
                        .map(Provider.class::cast)
                        .findFirst();
    }

    /** An installed provider as it is now. */
    public static Optional<UsedProvider> now(String kind, String id) {
        return installed(kind, id).map(provider -> Services.described(kind, provider));
    }

    /** What a study remembers of a provider; only its id when it remembers nothing. */
    public static UsedProvider remembered(Study study, String kind, String id) {
        return study.provenance().remembered(kind, id).orElseGet(() -> new UsedProvider(kind, id, "", "", "", ""));
    }

    /** The name of a provider as users read it; that of one which is not installed is what the study remembers, else its id. */
    public static String shown(Study study, String kind, String id) {
        Optional<Provider> installed = installed(kind, id);
        if (installed.isPresent()) {
            return installed.get().displayName();
        }
        String known = remembered(study, kind, id).name();
        return known.isEmpty() ? id : known;
    }

    /** A provider, in words: {@code the trainer "Nearest neighbours" (knn 1, plug-in org.example.knn 0.3)}. */
    public static String words(UsedProvider used) {
        StringBuilder words = new StringBuilder("the ").append(KindWords.one(used.kind()));
        words.append(" \"")
                .append(used.name().isEmpty() ? used.id() : used.name())
                .append('"');
        String details = identity(used);
        if (!used.module().isEmpty()) {
            details += (", plug-in " + used.module() + " " + used.moduleVersion()).stripTrailing();
        }
        return details.equals(used.id()) && used.name().isEmpty()
                ? words.toString()
                : words.append(" (").append(details).append(')').toString();
    }

    /** Id and version: what decides whether two providers give the same. */
    public static String identity(UsedProvider used) {
        return (used.id() + " " + used.version()).stripTrailing();
    }

    /**
     * The sentence for something that cannot be done because a provider is not installed.
     *
     * @param subject what needs it, such as "Round 2 of cFos was trained with"
     * @param instead what else can be done, such as "train again with another trainer"
     */
    public static ProblemException missing(Study study, String kind, String id, String subject, String instead) {
        return new ProblemException(subject + " " + words(remembered(study, kind, id))
                + (ProviderSwitches.isOff(kind, id)
                        ? ", which is switched off; " + SWITCH_ON
                        : ", which is not installed; " + INSTALL)
                + ", or " + instead + ".");
    }
}
