/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

/** How well a provider supports an input; the highest wins, the user can choose. */
public enum SupportLevel {
    NONE,
    POSSIBLE,
    GOOD,
    NATIVE
}
