/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Where cells live: their density as a picture, labelled cells on top. */
package org.cytoloop.charts.map;
