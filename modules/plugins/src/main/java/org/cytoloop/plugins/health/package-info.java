/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The health of the plug-ins: which there are, what is wrong with them, and what to do about it. */
package org.cytoloop.plugins.health;
