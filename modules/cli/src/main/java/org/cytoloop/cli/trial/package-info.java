/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Measures how well wrong labels are found, with simulated annotators who err in a known way. */
package org.cytoloop.cli.trial;
