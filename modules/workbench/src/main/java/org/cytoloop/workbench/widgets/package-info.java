/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Swing parts that several windows share: colours, empty states, base classes of windows and commands.
 */
package org.cytoloop.workbench.widgets;
