/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.guide.Situation;

/** Situations as JSON, to record them and to test advice on them. NaN is null. */
public final class SituationJson {
    private SituationJson() {}

    /** As text, indented, the same for equal situations. */
    public static String write(Situation situation) {
        throw new UnsupportedOperationException("guidance");
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ProblemException when the text is no situation, saying where
     */
    public static Situation read(String json) throws ProblemException {
        throw new UnsupportedOperationException("guidance");
    }
}
