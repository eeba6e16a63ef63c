/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What spaces are made of in which cells are compared: robust scales, principal axes. */
package org.cytoloop.engine.space;
