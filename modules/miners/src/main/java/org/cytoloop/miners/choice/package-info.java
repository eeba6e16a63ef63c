/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Choosing the best rows without near-duplicates, spread over slices: what miners share. */
package org.cytoloop.miners.choice;
