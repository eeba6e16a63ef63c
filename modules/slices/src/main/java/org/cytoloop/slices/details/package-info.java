/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Animal, group and pixel size of slices: edited for several at once, or pasted as a table. */
package org.cytoloop.slices.details;
