/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/**
 * Advice the user does not want now, or never. "Not now" holds until the situation has moved on: another round, or 30 more
 * labels. "Never" holds for the topic (up to a colon) in this study. Immutable.
 */
public final class PutOff {
    /** Nothing is put off. */
    public static final PutOff NOTHING = new PutOff();

    private PutOff() {}

    /** True when the advice is not to be shown. */
    public boolean covers(String adviser, Advice advice, Situation situation) {
        throw new UnsupportedOperationException(adviser);
    }

    /** The same, with this not shown until the situation has moved on. */
    public PutOff notNow(String adviser, Advice advice, Situation situation) {
        throw new UnsupportedOperationException(adviser);
    }

    /** The same, with this topic of this adviser never shown. */
    public PutOff never(String adviser, Advice advice) {
        throw new UnsupportedOperationException(adviser);
    }
}
