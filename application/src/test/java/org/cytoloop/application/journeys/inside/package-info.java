/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The journeys as they run inside the platform: these classes are loaded by {@code JourneyLoader}, so that they see the
 * classes of the modules as the modules themselves do.
 */
package org.cytoloop.application.journeys.inside;
