/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

/** A jar is shipped of which the build does not know where it comes from or under which licence. */
final class UnknownJarException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownJarException(String message) {
        super(message);
    }
}
