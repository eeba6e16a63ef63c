/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.util.Objects;

/** Words or a number in a text. Every number of a report that says something of the study is a {@link Figure}. */
public sealed interface Inline {
    /**
     * Words.
     *
     * @param text as they are; markup is escaped when written
     */
    record Words(String text) implements Inline {
        /** Refuses what is missing. */
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number. It can be recomputed from the exported tables, by its id.
     *
     * @param id says which number it is, such as "cfos/samples/on" or "cfos/counts/slice/A1/on"; the same number may occur
     *     several times
     * @param value the number
     * @param text as it is shown, rounded and with its unit
     */
    record Figure(String id, double value, String text) implements Inline {
        /** Refuses what is missing. */
        public Figure {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }
}
