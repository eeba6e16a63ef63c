/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;

/** Finds feature sets by the ids the user or a round names. */
final class FeatureSets {
    private FeatureSets() {}

    /**
     * The extractors with the given ids, or all installed ones.
     *
     * @param ids null for all
     */
    static List<FeatureExtractor> byIds(List<String> ids) throws ProblemException {
        if (ids == null) {
            return Services.all(FeatureExtractor.class);
        }
        if (ids.isEmpty()) {
            throw new ProblemException("No feature set is named; leave --features out to use all that are installed.");
        }
        List<FeatureExtractor> extractors = new ArrayList<>();
        for (String id : ids) {
            extractors.add(Services.byId(FeatureExtractor.class, id.trim(), "feature set"));
        }
        return extractors;
    }
}
