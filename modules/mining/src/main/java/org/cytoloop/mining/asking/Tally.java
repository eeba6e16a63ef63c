/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.util.List;
import java.util.function.Predicate;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.openide.util.NbBundle.Messages;

/**
 * How many questions were answered, and how many of these were really wrong.
 *
 * @param answered all answers
 * @param judged answers ON or OFF to questions in which there was a call or a label
 * @param wrong how many of these said that it was wrong
 */
@Messages({
    "# {0} - number of answers",
    "Tally_answered={0,number,integer} answered",
    "# {0} - number of answers",
    "# {1} - number that was wrong",
    "# {2} - share",
    "Tally_wrong={0,number,integer} answered \u00b7 {1,number,integer} really wrong ({2,number,percent})",
    "# {0} - number of answers",
    "# {1} - number that was wrong",
    "# {2} - number that could be wrong",
    "# {3} - share",
    "Tally_wrongOf={0,number,integer} answered \u00b7 {1,number,integer} of {2,number,integer} really wrong "
            + "({3,number,percent})",
    "# {0} - number that was wrong",
    "# {1} - number that could be wrong",
    "# {2} - share",
    "Tally_share={0,number,integer} of {1,number,integer} ({2,number,percent})"
})
public record Tally(int answered, int judged, int wrong) {
    /** Of the answers to one miner. */
    public static Tally of(List<Finding> findings, String miner) {
        return count(findings, finding -> finding.question().miner().equals(miner));
    }

    /** Of the answers to all miners. */
    public static Tally ofAll(List<Finding> findings) {
        return count(findings, Tally::isMined);
    }

    /** True for an answer to a miner: the user did not come upon the cell herself. */
    private static boolean isMined(Finding finding) {
        String miner = finding.question().miner();
        return !miner.equals(Question.REVIEW) && !miner.equals(Question.FLIP);
    }

    private static Tally count(List<Finding> findings, Predicate<Finding> wanted) {
        int answered = 0;
        int judged = 0;
        int wrong = 0;
        for (Finding finding : findings) {
            if (wanted.test(finding)) {
                answered++;
                judged += finding.answer() != Label.UNSURE && finding.question().presented() != null ? 1 : 0;
                wrong += finding.isMistake() ? 1 : 0;
            }
        }
        return new Tally(answered, judged, wrong);
    }

    /** In words: how many stand behind the share is said when it is not all. */
    public String text() {
        if (judged == 0) {
            return Bundle.Tally_answered(answered);
        }
        double share = wrong / (double) judged;
        return judged == answered
                ? Bundle.Tally_wrong(answered, wrong, share)
                : Bundle.Tally_wrongOf(answered, wrong, judged, share);
    }

    /** What was wrong of what could be, in a few words. */
    public String share() {
        return judged == 0
                ? Bundle.Tally_answered(answered)
                : Bundle.Tally_share(wrong, judged, wrong / (double) judged);
    }
}
