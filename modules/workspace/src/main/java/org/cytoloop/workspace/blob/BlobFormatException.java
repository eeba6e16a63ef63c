/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.blob;

import java.io.IOException;

/** The bytes are not what was written; the message says what is wrong with them, for the log. */
public final class BlobFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    BlobFormatException(String message) {
        super(message);
    }

    BlobFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
