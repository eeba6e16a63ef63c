/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** A rule while it is being written: its text, what is wrong with it, and how it is kept until it is saved. */
package org.cytoloop.rules.draft;
