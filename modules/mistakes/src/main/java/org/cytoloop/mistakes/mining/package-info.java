/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What miners see of a study, what they put forward, and how often they were right. */
package org.cytoloop.mistakes.mining;
