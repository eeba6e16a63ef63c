/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The open study and what in it the user is looking at: the one place all windows meet. Everything here is for the EDT unless said otherwise.
 */
package org.cytoloop.workbench.desk;
