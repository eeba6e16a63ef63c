/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** One cell after the other, shown large and answered by a key. */
package org.cytoloop.crops.queue;
