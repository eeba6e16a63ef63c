/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Choosing which parts of the loop a study uses, and making again what is stale. */
package org.cytoloop.plugins.choice;
