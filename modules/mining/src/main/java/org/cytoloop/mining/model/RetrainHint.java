/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.RoundInfo;
import org.openide.util.NbBundle.Messages;

/** Says that there are enough new answers for another round. */
@Messages({
    "# {0} - number of answers",
    "RetrainHint_again={0,number,integer} new answers since round {1,number,integer}: train again (T)",
    "# {0} - number of answers",
    "RetrainHint_first={0,number,integer} answers: train a classifier (T)"
})
final class RetrainHint {
    /** From so many new answers on, a round is worth its time. */
    static final int ENOUGH = 25;

    private RetrainHint() {}

    /** The sentence; empty when there are too few new answers. */
    static String of(List<Finding> findings, Optional<RoundInfo> round) {
        Instant since = round.map(RoundInfo::time).orElse(Instant.MIN);
        int fresh = 0;
        for (Finding finding : findings) {
            fresh += finding.time().isAfter(since) ? 1 : 0;
        }
        if (fresh < ENOUGH) {
            return "";
        }
        return round.isPresent()
                ? Bundle.RetrainHint_again(fresh, round.get().number())
                : Bundle.RetrainHint_first(fresh);
    }
}
