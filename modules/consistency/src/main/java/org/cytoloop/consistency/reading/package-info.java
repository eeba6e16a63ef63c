/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Reading cells a second time without knowing their labels, and settling disagreements. */
package org.cytoloop.consistency.reading;
