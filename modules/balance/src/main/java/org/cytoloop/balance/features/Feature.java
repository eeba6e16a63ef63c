/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.Locale;
import org.cytoloop.core.features.FeatureSpec;

/**
 * A feature that can be chosen.
 *
 * @param spec what it is
 * @param parting how well it alone tells ON from OFF samples: the area under the ROC curve, whichever way round, 0.5 to 1;
 *     NaN when a class has no samples
 */
record Feature(FeatureSpec spec, double parting) {
    String name() {
        return spec.name();
    }

    /** What stands in the list. */
    String text() {
        return Double.isNaN(parting) ? name() : name() + String.format(Locale.ROOT, "  (%.2f)", parting);
    }
}
