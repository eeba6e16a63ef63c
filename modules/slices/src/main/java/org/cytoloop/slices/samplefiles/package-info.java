/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Labels from others, and labels for others: import and export of samples as tables.
 */
package org.cytoloop.slices.samplefiles;
