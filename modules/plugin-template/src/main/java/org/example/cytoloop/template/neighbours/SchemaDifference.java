/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.task.ProblemException;

/** Tells the user which feature is not as it was when the classifier was trained. */
final class SchemaDifference {
    private static final String ADVICE = "; compute the features again or train again.";

    private SchemaDifference() {}

    /** @throws ProblemException naming a feature that differs */
    static void refuse(FeatureSchema trained, FeatureSchema given) throws ProblemException {
        if (trained.equals(given)) {
            return;
        }
        for (FeatureSpec mine : trained.specs()) {
            int column = given.indexOf(mine.name());
            if (column < 0) {
                throw new ProblemException("The cells lack the feature \"" + mine.name()
                        + "\" that the classifier was trained on" + ADVICE);
            }
            FeatureSpec theirs = given.specs().get(column);
            if (!describe(mine).equals(describe(theirs))) {
                throw new ProblemException("The feature \"" + mine.name() + "\" is " + describe(theirs)
                        + " but the classifier was trained with " + describe(mine) + ADVICE);
            }
        }
        for (FeatureSpec theirs : given.specs()) {
            if (trained.indexOf(theirs.name()) < 0) {
                throw new ProblemException("The cells have the feature \"" + theirs.name()
                        + "\" that the classifier was not trained on" + ADVICE);
            }
        }
    }

    private static String describe(FeatureSpec spec) {
        return "that of " + spec.extractor() + " version " + spec.version() + " in " + spec.unit();
    }
}
