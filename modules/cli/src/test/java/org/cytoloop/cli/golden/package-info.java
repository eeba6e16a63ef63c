/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Studies of every version, kept for ever: each newer program opens them and finds what was recorded of them. */
package org.cytoloop.cli.golden;
