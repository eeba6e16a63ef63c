/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.slices.rows.SliceJudgement;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** What was said of the slices under the current round of the current staining, or before it. From memory. */
@Messages({
    "# {0} - round",
    "# {1} - verdict",
    "JUDGED_said=Round {0}: {1}",
    "# {0} - round",
    "# {1} - verdict",
    "JUDGED_earlier=Round {0}: {1}; not judged since",
    "# {0} - verdict",
    "# {1} - kinds of mistakes",
    "JUDGED_kinds={0} ({1})",
    "# {0} - all of a verdict",
    "# {1} - note",
    "JUDGED_note={0}. {1}"
})
final class Judgements {
    private final OpenStudy open;
    private final SliceVerdicts verdicts;

    Judgements(OpenStudy open) {
        this.open = open;
        this.verdicts = open.study()
                .rounds()
                .current(open.staining().name())
                .map(round -> SliceVerdicts.of(open.study(), round))
                .orElse(null);
    }

    /** What was said of a slice; null when nothing was. */
    SliceJudgement of(String slice) {
        return Optional.ofNullable(verdicts)
                .flatMap(known -> known.last(slice))
                .map(this::shown)
                .orElse(null);
    }

    private SliceJudgement shown(SliceReview review) {
        boolean holds = verdicts.holds(review);
        String kinds = review.findings().stream()
                .map(ReviewFinding::kind)
                .distinct()
                .sorted()
                .map(MistakeKind::words)
                .collect(Collectors.joining(", "));
        String verdict = review.verdict().words();
        String said = kinds.isEmpty() ? verdict : Bundle.JUDGED_kinds(verdict, kinds);
        String round = Integer.toString(review.round());
        String words = holds ? Bundle.JUDGED_said(round, said) : Bundle.JUDGED_earlier(round, said);
        String all = review.note().isEmpty() ? words : Bundle.JUDGED_note(words, review.note());
        return new SliceJudgement(review.verdict(), holds, open.names().text(all));
    }
}
