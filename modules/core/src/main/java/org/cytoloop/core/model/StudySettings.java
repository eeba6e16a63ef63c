/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.api.Stability;

/**
 * The choices a study begins with.
 *
 * @param name name of the study
 * @param mode how cells come about
 * @param nuclei channel of the nuclear stain (number from 1, or name); empty when there is none
 * @param stainings at least one
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
public record StudySettings(String name, DetectionMode mode, String nuclei, List<Staining> stainings) {
    /** Name under which the nuclear channel appears in features and screens. */
    public static final String NUCLEI = "nuclei";

    /** Keeps an unmodifiable copy. */
    public StudySettings {
        stainings = List.copyOf(stainings);
        if (stainings.isEmpty()) {
            throw new IllegalArgumentException("a study needs a staining");
        }
    }

    /** The study channels in order: the nuclear channel (if any), then each staining's. */
    public List<Staining> channels() {
        List<Staining> channels = new ArrayList<>();
        if (!nuclei.isEmpty()) {
            channels.add(new Staining(NUCLEI, nuclei));
        }
        channels.addAll(stainings);
        return channels;
    }
}
