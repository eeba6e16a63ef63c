/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.spi.CellClassifier.Provenance;

/**
 * Everything a model file holds.
 *
 * @param schema features in column order
 * @param provenance where the model comes from
 * @param model what is evaluated
 */
public record SavedModel(FeatureSchema schema, Provenance provenance, CellModel model) {}
