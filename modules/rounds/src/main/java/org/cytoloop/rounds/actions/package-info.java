/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Commands on rounds and on the cells two rounds call differently. */
package org.cytoloop.rounds.actions;
