/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.confine;

/** An image names a place that is not opened on behalf of a file, such as an address in a network. */
public final class ForbiddenPlaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what it names, without the image */
    ForbiddenPlaceException(String message) {
        super(message);
    }
}
