/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The tab of how sure the current round is: its p(ON) as a histogram. */
package org.cytoloop.balance.certainty;
