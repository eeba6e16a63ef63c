/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import java.util.concurrent.CancellationException;

/** A training was cancelled, but the trainer goes on without anybody waiting for it; the message is for the user. */
public final class StuckTrainerException extends CancellationException {
    private static final long serialVersionUID = 1L;

    StuckTrainerException(String sentence) {
        super(sentence);
    }
}
