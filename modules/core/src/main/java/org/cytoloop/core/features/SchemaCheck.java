/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import org.cytoloop.core.task.ProblemException;

/** Compares the features a classifier was trained on with those it is given. */
final class SchemaCheck {
    private static final String ADVICE = "; compute the features again or train again.";

    private SchemaCheck() {}

    /** @throws ProblemException naming the first feature, in order of names, that differs */
    static void require(FeatureSchema trained, FeatureSchema given) throws ProblemException {
        if (trained.equals(given)) {
            return;
        }
        int common = Math.min(trained.size(), given.size());
        for (int i = 0; i < common; i++) {
            FeatureSpec mine = trained.specs().get(i);
            FeatureSpec theirs = given.specs().get(i);
            int order = mine.name().compareTo(theirs.name());
            if (order < 0) {
                throw missing(mine);
            }
            if (order > 0) {
                throw unknown(theirs);
            }
            requireSame(mine, theirs);
        }
        throw trained.size() > common
                ? missing(trained.specs().get(common))
                : unknown(given.specs().get(common));
    }

    private static ProblemException missing(FeatureSpec feature) {
        return new ProblemException(
                "The cells lack the feature \"" + feature.name() + "\" that the classifier was trained on" + ADVICE);
    }

    private static ProblemException unknown(FeatureSpec feature) {
        return new ProblemException("The cells have the feature \"" + feature.name()
                + "\" that the classifier was not trained on" + ADVICE);
    }

    private static void requireSame(FeatureSpec trained, FeatureSpec given) throws ProblemException {
        if (trained.version() != given.version() || !trained.extractor().equals(given.extractor())) {
            throw new ProblemException("The feature \"" + trained.name() + "\" comes from " + given.extractor()
                    + " version " + given.version() + " but the classifier was trained with " + trained.extractor()
                    + " version " + trained.version() + ADVICE);
        }
        if (!trained.unit().equals(given.unit())) {
            throw new ProblemException("The feature \"" + trained.name() + "\" is in " + given.unit()
                    + " but the classifier was trained with " + trained.unit() + ADVICE);
        }
    }
}
