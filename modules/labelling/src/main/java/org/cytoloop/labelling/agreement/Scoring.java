/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.labelling.statistics.Figures;

/** Scores pairs of labels. */
final class Scoring {
    private static final int ON_AND_OFF = 2;

    private Scoring() {}

    /** The score of some pairs, also of none; the seed is that of the bootstrap. */
    static AgreementScore score(List<RatingPair> pairs, long seed) {
        AgreementTable table = AgreementTable.of(pairs);
        AgreementTable onOff = table.first(ON_AND_OFF);
        Interval agreement = Wilson.of(table.agreed(), table.n());
        Kappa kappa = KappaEstimate.of(table, seed);
        return new AgreementScore(
                table,
                agreement,
                kappa,
                Wilson.of(onOff.agreed(), onOff.n()),
                KappaEstimate.of(onOff, seed),
                text(table, agreement, kappa));
    }

    private static String text(AgreementTable table, Interval agreement, Kappa kappa) {
        if (table.n() == 0) {
            return "nothing labelled twice yet";
        }
        return table.agreed() + " of " + table.n() + " the same (" + Figures.percent(agreement) + "), kappa "
                + (kappa.isDefined() ? Figures.kappa(kappa.interval()) : "undefined");
    }
}
