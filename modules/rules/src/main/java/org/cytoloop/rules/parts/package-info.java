/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Swing parts of this module's windows: text with undo and placeholders, suggestions while one types, measuring. */
package org.cytoloop.rules.parts;
