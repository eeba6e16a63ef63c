/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Contradictions, second looks, agreement and audit of labels. */
package org.cytoloop.consistency;
