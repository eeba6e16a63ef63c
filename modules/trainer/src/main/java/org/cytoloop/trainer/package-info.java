/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Trains classifiers, live and by rounds, and tells how good they are. */
package org.cytoloop.trainer;
