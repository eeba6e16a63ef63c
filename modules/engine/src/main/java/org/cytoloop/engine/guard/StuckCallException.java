/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.CancellationException;

/** A task was cancelled, but the plug-in goes on without anybody waiting for it; the message is for the user. */
public final class StuckCallException extends CancellationException {
    private static final long serialVersionUID = 1L;

    StuckCallException(String sentence) {
        super(sentence);
    }
}
