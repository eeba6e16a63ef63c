/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Words or a number in a text. Every number of a report that says something of the study is a {@link Figure}; digits in
 * {@link Words} are a mistake, those in names, texts of people, identifiers, references and times are marked as such.
 */
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
     * @param id says which number it is, such as "staining/cFos/samples/on"; made by {@link FigureId}. The same number
     *     may occur several times
     * @param value the number; a share is 0 to 1, however it is shown
     * @param text as it is shown, rounded, with "%" when it is shown in percent
     */
    record Figure(String id, double value, String text) implements Inline {
        /** Refuses what is missing. */
        public Figure {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A text that is taken over as it is, and may have digits.
     *
     * @param kind what it is
     * @param text as it is; markup is escaped when written
     */
    record Marked(Kind kind, String text) implements Inline {
        /** Refuses what is missing. */
        public Marked {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        /** What a text is. */
        public enum Kind {
            /** A name somebody gave: of a study, slice, animal, group, staining, channel, annotator. */
            NAME,
            /** What somebody wrote: a rule, a note. */
            QUOTE,
            /** Something for machines: identifiers and versions of providers, parameters, hashes. */
            CODE,
            /** A running number that only tells apart: of a round, a batch, a version of the rule, a seed. */
            NUMBER,
            /** A reference to a publication, or the name of a score (F1). */
            REFERENCE
        }
    }

    /**
     * A moment.
     *
     * @param at when
     */
    record Time(Instant at) implements Inline {
        /** Refuses what is missing. */
        public Time {
            Objects.requireNonNull(at, "at");
        }
    }
}
