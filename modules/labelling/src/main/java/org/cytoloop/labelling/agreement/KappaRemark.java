/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.Locale;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.statistics.Figures;

/** What has to be said with a kappa. */
final class KappaRemark {
    /** Agreement from which a low kappa surprises. */
    private static final double HIGH_AGREEMENT = 0.8;

    /** How far kappa lies below its prevalence-adjusted form when one class is nearly all there is. */
    private static final double GAP = 0.2;

    private KappaRemark() {}

    /** Why there is no kappa. */
    static String undefined(AgreementTable table) {
        return "Kappa cannot be computed: all " + table.n() + " pairs are " + category(table, mostUsed(table))
                + " both times, so nothing shows whether the other labels would be told apart; repeats of other cells are"
                + " needed.";
    }

    /**
     * The paradox of Feinstein and Cicchetti 1990 ("High agreement but low kappa", J. Clin. Epidemiol. 43:543-549) in one
     * sentence, with the adjusted kappa of Byrt, Bishop and Carlin 1993 ("Bias, prevalence and kappa", J. Clin. Epidemiol.
     * 46:423-429) beside it; empty when it does not arise.
     */
    static String of(AgreementTable table, double kappa, double observed, double pabak) {
        if (observed < HIGH_AGREEMENT || pabak - kappa < GAP) {
            return "";
        }
        int most = mostUsed(table);
        double share = (table.firstTotal(most) + table.secondTotal(most)) / (2.0 * table.n());
        return String.format(
                Locale.ROOT,
                "Kappa is low although %s agree, because %s of the labels are %s and that much agreement is expected by"
                        + " chance; with all labels equally frequent it would be %.2f (PABAK, Byrt 1993).",
                Figures.percent(observed),
                Figures.percent(share),
                category(table, most),
                pabak);
    }

    private static int mostUsed(AgreementTable table) {
        int most = 0;
        for (int i = 1; i < table.categories(); i++) {
            if (table.firstTotal(i) + table.secondTotal(i) > table.firstTotal(most) + table.secondTotal(most)) {
                most = i;
            }
        }
        return most;
    }

    private static String category(AgreementTable table, int category) {
        return table.categories() <= AgreementTable.LABELS
                ? Label.values()[category].name()
                : "of category " + (category + 1);
    }
}
