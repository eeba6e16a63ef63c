/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How far one person agrees with herself, or two people with each other.
 *
 * @param first name of an annotator
 * @param second name of the other; the same for agreement with oneself. Of two people the first comes first in the
 *     alphabet, and rows of the tables are hers.
 * @param title who, in words, such as "You with yourself" or "Anna with Ben"
 * @param overall all pairs
 * @param bins by signal, from dark to bright; empty when no pair has a signal
 * @param withoutSignal number of pairs without a signal: they count overall but are in no bin
 * @param days by day of the answer, oldest first
 * @param trend the earlier half beside the later half; empty with fewer than 20 pairs
 * @param advice sentences to show, most important first; empty when the numbers carry none
 */
public record RaterAgreement(
        String first,
        String second,
        String title,
        AgreementScore overall,
        List<BinAgreement> bins,
        int withoutSignal,
        List<DayAgreement> days,
        Optional<AgreementTrend> trend,
        List<String> advice) {
    /** Keeps unmodifiable copies. */
    public RaterAgreement {
        bins = List.copyOf(bins);
        days = List.copyOf(days);
        advice = List.copyOf(advice);
    }

    /** True when this is one person's agreement with herself. */
    public boolean isIntra() {
        return first.equals(second);
    }
}
