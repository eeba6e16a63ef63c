/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The windows of rules: the editor, and the card beside the viewer. */
package org.cytoloop.rules;
