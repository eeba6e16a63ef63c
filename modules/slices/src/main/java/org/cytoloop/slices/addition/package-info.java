/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Adding images to a study: finding them, looking into them, asking what they are, and adding them one by one. */
package org.cytoloop.slices.addition;
