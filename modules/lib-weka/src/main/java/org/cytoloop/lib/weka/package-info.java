/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Starts Weka as a plain library: no folder in the home directory, no network, no plug-ins of its own. */
package org.cytoloop.lib.weka;
