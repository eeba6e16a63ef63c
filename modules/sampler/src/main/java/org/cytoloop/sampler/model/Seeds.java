/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.OptionalLong;
import org.cytoloop.core.random.SeededRandom;

/**
 * Seeds of draws. They are short numbers, because people write them down; which one comes next is of no importance, as
 * each is recorded with its batch.
 */
public final class Seeds {
    private static final int LARGEST = 999_999;

    private final SeededRandom random;

    /** Seeds that differ from one start of the workbench to the next. */
    public Seeds() {
        this(System.nanoTime() ^ System.currentTimeMillis() << 20);
    }

    /** A known sequence of seeds. */
    Seeds(long start) {
        random = new SeededRandom(start);
    }

    /** The next seed, 1 to 999 999. */
    public long next() {
        return 1L + random.nextInt(LARGEST);
    }

    /**
     * Reads what the user typed.
     *
     * @return the seed; empty when the text is no whole number
     */
    public static OptionalLong parse(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.trim()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
