/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Which slices need a look, and what was said of them. */
package org.cytoloop.mistakes.review;
