/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.task;

/**
 * A problem the user can understand and act on: a broken image, a wrong CSV line, a locked study.
 *
 * <p>The message is one sentence (or two) in plain words that says what is wrong, where, and what to do. It is shown to
 * the user as it is; the cause goes to the log only. Programming errors are never wrapped in this exception.
 */
public class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong, where, and what to do */
    public ProblemException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is wrong, where, and what to do
     * @param cause what the library said; for the log
     */
    public ProblemException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
