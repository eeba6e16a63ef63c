/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

/** How a registered provider is. */
public enum HealthState {
    /** It can be used. */
    WELL,
    /** It can be used, but it has thrown, hung or leaked in this run of the program. */
    TROUBLED,
    /** It is not used because another with the same id comes first. */
    SHADOWED,
    /** It is not used because the user has switched it off. */
    SWITCHED_OFF,
    /** It could not be made. */
    FAILED,
    /** It could be had but is not installed; the reason says how to get it. */
    NOT_INSTALLED
}
