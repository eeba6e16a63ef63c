/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Masking the names of slices, animals and groups, and unmasking them. */
package org.cytoloop.consistency.masking;
