/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import java.time.Instant;
import java.util.List;

/**
 * One version of the rule by which the cells of a staining are labelled. Versions are never changed, only followed by
 * others. Immutable.
 *
 * @param staining name of the staining
 * @param version from 1; labels without a rule have 0
 * @param onText what counts as ON, in words; may be empty
 * @param offText what counts as OFF, in words; may be empty
 * @param conditions expressions over features, such as {@code cFos.snr >= 2.5 ± 0.3}; a cell is ON when all of them hold.
 *     May be empty: then the rule has words only
 * @param language version of the language of the conditions; one this program does not know cannot be computed
 * @param examples cells that show what is meant
 * @param note why this version was made; may be empty
 * @param annotator who made it
 * @param time when
 */
public record Rule(
        String staining,
        int version,
        String onText,
        String offText,
        List<String> conditions,
        int language,
        List<RuleExample> examples,
        String note,
        String annotator,
        Instant time) {
    /** The newest language of conditions this program knows. */
    public static final int LANGUAGE = 1;

    /** Keeps unmodifiable copies. */
    public Rule {
        conditions = List.copyOf(conditions);
        examples = List.copyOf(examples);
    }
}
