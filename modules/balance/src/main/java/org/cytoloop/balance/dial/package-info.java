/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The tab in which another share of ON is tried before it is taken. */
package org.cytoloop.balance.dial;
