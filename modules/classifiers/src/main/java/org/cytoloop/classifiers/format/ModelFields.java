/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

/** Names of the saved form, shared by writer and reader. */
final class ModelFields {
    static final String FORMAT = "format";
    static final String FORMAT_NAME = "cytoloop-model";
    static final String VERSION = "version";
    static final int FORMAT_VERSION = 1;

    static final String TRAINER = "trainer";
    static final String ID = "id";
    static final String PARAMETERS = "parameters";
    static final String SEED = "seed";

    static final String TRAINING = "training";
    static final String HASH = "hash";
    static final String ON = "on";
    static final String OFF = "off";

    static final String FEATURES = "features";
    static final String NAME = "name";
    static final String UNIT = "unit";
    static final String EXTRACTOR = "extractor";

    static final String MODEL = "model";
    static final String TYPE = "type";
    static final String FOREST = "forest";
    static final String BOOSTED_TREES = "boosted-trees";
    static final String LINEAR = "linear";
    static final String BIAS = "bias";
    static final String TREES = "trees";
    static final String FEATURE = "feature";
    static final String THRESHOLD = "threshold";
    static final String RIGHT = "right";
    static final String LEFT_SHARE = "left_share";
    static final String VALUE = "value";
    static final String INTERCEPT = "intercept";
    static final String COEFFICIENT = "coefficient";
    static final String FILL = "fill";

    private ModelFields() {}
}
