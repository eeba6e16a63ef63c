/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.util.List;
import java.util.SortedMap;
import org.cytoloop.core.model.RoundInfo;

/**
 * A round as it lies in the study, without the model.
 *
 * @param id unique in the study
 * @param info the round
 * @param trainerVersion version of the trainer
 * @param parameters values of the trainer's parameters
 * @param featureSets ids of the feature extractors
 * @param seq journal event that holds the training set
 */
public record StoredRound(
        long id,
        RoundInfo info,
        String trainerVersion,
        SortedMap<String, String> parameters,
        List<String> featureSets,
        long seq) {}
