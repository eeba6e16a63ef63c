/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What a rule says of cells; thresholds, ladders and differences between versions. */
package org.cytoloop.labelling.rules;
