/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Which parts of the loop a study uses, what is stale, and the health of all plug-ins. */
package org.cytoloop.plugins;
