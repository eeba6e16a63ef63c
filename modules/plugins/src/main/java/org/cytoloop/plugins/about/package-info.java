/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** The about box: what this program is, what it stands on and under which licences, and where it runs. */
package org.cytoloop.plugins.about;
