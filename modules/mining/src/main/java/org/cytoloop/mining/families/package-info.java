/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Families of mistakes: what drives them, where they are, whether they shrink, and more cells like them. */
package org.cytoloop.mining.families;
