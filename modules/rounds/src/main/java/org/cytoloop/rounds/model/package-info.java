/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The rounds of the open study, what is computed of them in the background, and what can be done with them. */
package org.cytoloop.rounds.model;
