/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The demo study: made where the user wants it, and opened.
 */
package org.cytoloop.workbench.demo;
