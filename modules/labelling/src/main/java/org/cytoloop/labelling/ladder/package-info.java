/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Labelled cells along a feature, and the threshold they propose. */
package org.cytoloop.labelling.ladder;
