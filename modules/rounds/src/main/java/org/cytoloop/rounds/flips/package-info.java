/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The cells two rounds call differently, one after the other, and what is said of those that are wrong. */
package org.cytoloop.rounds.flips;
