/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What the rule editor and the rule card show and do, without a window. */
package org.cytoloop.rules.model;
