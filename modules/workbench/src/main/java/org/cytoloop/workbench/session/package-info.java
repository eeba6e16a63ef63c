/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What is remembered of a study from one day to the next: open slices, zoom, channels, tool.
 */
package org.cytoloop.workbench.session;
