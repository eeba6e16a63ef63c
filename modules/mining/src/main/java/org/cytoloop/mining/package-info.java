/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Queues of cells worth asking, and the families of mistakes. */
package org.cytoloop.mining;
