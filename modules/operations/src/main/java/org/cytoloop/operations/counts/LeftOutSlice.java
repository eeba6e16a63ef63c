/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

/**
 * A slice that is not counted. It is no zero: nothing is known of it.
 *
 * @param slice its name
 * @param animal its animal, empty when not told
 * @param group its group, empty when not told
 * @param reason why
 */
public record LeftOutSlice(String slice, String animal, String group, Reason reason) {
    /** Why a slice is not counted. */
    public enum Reason {
        /** Cells were not looked for. */
        NOT_DETECTED("its cells have not been detected"),
        /** The round has not called its present cells. */
        NOT_CLASSIFIED("its cells have not been classified under this round"),
        /** The same, and cannot be changed before its image is found. */
        IMAGE_MISSING("its cells have not been classified under this round, and its image is missing");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Half a sentence that follows the name of the slice. */
        public String words() {
            return words;
        }
    }
}
