/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import org.cytoloop.spi.CellClassifier;

/** What is saved of a classifier. */
record SavedModel(CellClassifier.Provenance provenance, Samples samples, Scaling scaling) {}
