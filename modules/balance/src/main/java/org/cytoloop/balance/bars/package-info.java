/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The tab of stacked ON and OFF of samples and calls. */
package org.cytoloop.balance.bars;
