/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Choices;
import org.openide.util.NbBundle.Messages;

/** The miner as the study chose it for the staining that is labelled. */
@Messages("StudyMiner_choosing=Choosing a miner")
final class StudyMiner {
    private StudyMiner() {}

    /** Its id; empty when none was chosen. */
    static Optional<String> of(OpenStudy open) {
        return open.study().choices().of(Choices.MINER, open.staining().name()).providers().stream()
                .findFirst();
    }

    /**
     * Takes over what the study chose, unless cells are being pointed at; true when it is another. While something is being
     * written the study's choice may be older than the user's, so this is to be called again once all is saved.
     */
    static boolean take(OpenStudy open, MinerChoice choice) {
        if (!open.writer().isIdle()) {
            return false;
        }
        Optional<String> wanted = of(open);
        String now = choice.chosen().map(MinerRecord::id).orElse("");
        boolean another = wanted.isPresent() && !wanted.get().equals(now) && !now.equals(MiningModel.MORE_LIKE_THESE);
        if (another) {
            choice.choose(wanted.get(), true);
        }
        return another;
    }

    /** Makes a miner the staining's, unless it goes by cells that are pointed at; can be undone. */
    static void keep(OpenStudy open, String miner) {
        String staining = open.staining().name();
        // while another choice is being written, the study's is not yet what this one follows on
        boolean known = open.writer().isIdle() && of(open).filter(miner::equals).isPresent();
        if (!miner.equals(MiningModel.MORE_LIKE_THESE) && !known) {
            open.writer().submit(Bundle.StudyMiner_choosing(), study -> {
                Chosen.choose(
                        study,
                        Map.of(new Choices.Place(Choices.MINER, staining), Optional.of(ProviderChoice.of(miner))));
                return null;
            });
        }
    }
}
