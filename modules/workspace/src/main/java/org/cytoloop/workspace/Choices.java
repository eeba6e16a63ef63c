/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;

/**
 * Which trainer, feature sets, detector, reader and miner are used: for the whole study and, where that makes sense, for
 * single stainings. Choosing says what is used from now on; what was made before stays as it is. Journaled; can be
 * undone. Reading answers from memory and may happen on the event thread. Thread-safe.
 */
public interface Choices {
    /** What trains classifiers. */
    String TRAINER = "trainer";
    /** What measures cells. */
    String FEATURES = "features";
    /** What finds cells. */
    String DETECTOR = "detector";
    /** What reads images. */
    String READER = "reader";
    /** What puts cells forward that are worth asking. */
    String MINER = "miner";
    /** The kinds there are a choice of, in the order in which they are shown. */
    List<String> KINDS = List.of(TRAINER, FEATURES, DETECTOR, READER, MINER);
    /** Stands for the whole study in place of a staining. */
    String STUDY = "";

    /**
     * Where a choice holds.
     *
     * @param kind one of {@link #KINDS}
     * @param staining name of the staining, or {@link #STUDY}
     */
    record Place(String kind, String staining) {}

    /** True for what a staining can have of its own: images are read, and cells found, once for all stainings. */
    static boolean isPerStaining(String kind) {
        return !kind.equals(DETECTOR) && !kind.equals(READER);
    }

    /** What is to be used: what was chosen for the staining, else for the study, else the usual. */
    ProviderChoice of(String kind, String staining);

    /** What was chosen at this very place; empty when nothing was. */
    Optional<ProviderChoice> own(String kind, String staining);

    /** All that was chosen; unmodifiable. */
    Map<Place, ProviderChoice> all();

    /**
     * Chooses, as one step that can be undone. Choosing what is chosen already changes nothing. Choosing the usual is a
     * choice too: what others made is stale then.
     *
     * @param changes by place what to use; empty to take the choice back
     * @param known what is known of the providers, so that a study without them can name them; may be empty
     * @throws ProblemException when a place or the number of providers cannot be, or nothing could be written
     */
    void choose(Map<Place, Optional<ProviderChoice>> changes, List<UsedProvider> known) throws ProblemException;

    /** Chooses at one place. */
    default void choose(String kind, String staining, ProviderChoice choice) throws ProblemException {
        choose(Map.of(new Place(kind, staining), Optional.of(choice)), List.of());
    }
}
