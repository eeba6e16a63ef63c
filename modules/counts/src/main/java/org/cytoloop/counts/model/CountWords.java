/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.counts.CountBasis;
import org.cytoloop.operations.counts.StudyCounts;
import org.openide.util.NbBundle.Messages;

/** What the numbers stand on, in words. */
@Messages({
    "# {0} - number",
    "CountWords_round=Round {0}",
    "# {0} - number",
    "# {1} - name",
    "CountWords_named=Round {0} “{1}”",
    "# {0} - round",
    "# {1} - cells",
    "# {2} - date",
    "# {3} - sensitivity",
    "# {4} - low end of sensitivity",
    "# {5} - high end of sensitivity",
    "# {6} - specificity",
    "# {7} - low end of specificity",
    "# {8} - high end of specificity",
    "CountWords_exam={0}, on {1} cells of the exam closed on {2}: sensitivity {3} ({4} to {5}), specificity {6} ({7} to {8})."
            + " Corrected counts allow for both, animal by animal, and carry the exam''s uncertainty.",
    "# {0} - round",
    "# {1} - why",
    "CountWords_raw={0}. These are raw counts without error bars: nothing says how many calls are wrong. {1}"
})
public final class CountWords {
    private CountWords() {}

    /** The sentence on top of the counts; names in it are not hidden. */
    public static String basis(StudyCounts counts) {
        String number = Integer.toString(counts.round().number());
        String round = counts.round().name().isEmpty()
                ? Bundle.CountWords_round(number)
                : Bundle.CountWords_named(number, counts.round().name());
        CountBasis basis = counts.basis();
        if (!basis.corrects()) {
            return Bundle.CountWords_raw(round, basis.problem());
        }
        String closed = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withZone(ZoneId.systemDefault())
                .format(basis.closed());
        Interval se = basis.sensitivity();
        Interval sp = basis.specificity();
        return Bundle.CountWords_exam(
                round,
                Long.toString(basis.exam().n()),
                closed,
                share(se.value()),
                share(se.low()),
                share(se.high()),
                share(sp.value()),
                share(sp.low()),
                share(sp.high()));
    }

    private static String share(double value) {
        return number(value, 2);
    }

    /** A number as screens show it, a dash when it does not exist. */
    public static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "–";
    }
}
