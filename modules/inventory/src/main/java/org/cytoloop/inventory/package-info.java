/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** What a distribution consists of and under which licences, as its bill of materials says (CycloneDX, JSON). */
package org.cytoloop.inventory;
