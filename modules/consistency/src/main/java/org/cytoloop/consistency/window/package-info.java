/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The window in which labels are looked at again, and in which agreement and audit are reported. */
package org.cytoloop.consistency.window;
