/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import java.io.IOException;

/** A model file that cannot be read; the message is a sentence for the user. */
final class UnreadableModelException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do */
    UnreadableModelException(String sentence) {
        super(sentence);
    }

    /** A file that does not follow the format. */
    static UnreadableModelException damaged(String what) {
        return new UnreadableModelException(
                "The saved classifier is damaged (" + what + "); restore it from a copy or train again.");
    }
}
