/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The report on whether labels differ by group, animal, slice, day or annotator. */
package org.cytoloop.consistency.audit;
