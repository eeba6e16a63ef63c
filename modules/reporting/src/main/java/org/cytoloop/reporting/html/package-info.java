/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * A report as one HTML file: well-formed XML as well, everything in the file itself (style, charts as SVG, pictures), no
 * script, nothing from the net.
 */
package org.cytoloop.reporting.html;
