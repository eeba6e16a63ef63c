/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Where the viewer looks: arithmetic between slice and screen, without Swing. */
package org.cytoloop.viewer.view;
