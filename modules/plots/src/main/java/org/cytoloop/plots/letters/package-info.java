/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Letters: how wide texts are and how they are written on screens and in files. */
package org.cytoloop.plots.letters;
