/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/** Journeys: a user's way through the real windows, driven from outside, each in a workbench of its own. */
package org.cytoloop.application.journeys;
