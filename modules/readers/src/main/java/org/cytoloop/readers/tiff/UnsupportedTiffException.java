/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import org.cytoloop.core.task.ProblemException;

/** A sound image of a kind this program cannot read; a further page of this kind does not spoil the others. */
public final class UnsupportedTiffException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is not supported, and what to do */
    public UnsupportedTiffException(String sentence) {
        super(sentence);
    }
}
