/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

/** How well a provider supports an input; the highest wins, the user can choose. */
public enum SupportLevel {
    /** Not at all. */
    NONE,
    /** Perhaps, or only a part of it: the last resort. */
    POSSIBLE,
    /** Yes, as one of many inputs of a general kind. */
    GOOD,
    /** Yes, it was made for this very format. */
    NATIVE
}
