/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The slices of a study: adding images, describing them, detecting their cells. */
package org.cytoloop.slices;
