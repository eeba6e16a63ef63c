/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.MinerLedger;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.guide.Situation.AnswerState;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/** Answers to questions since the current round was trained; which miner was right most often, ever. */
final class AnswerPart extends Part<AnswerState> {
    AnswerPart(Study study, String staining) {
        super(study, staining, EnumSet.of(Topic.LABELS, Topic.ROUNDS, Topic.CELLS, Topic.SLICES));
    }

    @Override
    AnswerState read(TaskContext task) {
        Set<String> miners = new HashSet<>();
        Set<String> aboutLabels = new HashSet<>();
        for (ErrorMiner miner : Services.all(ErrorMiner.class)) {
            miners.add(miner.id());
            if (miner.asks() == ErrorMiner.Asks.LABELLED) {
                aboutLabels.add(miner.id());
            }
        }
        Instant since = study.rounds().current(staining).map(RoundInfo::time).orElse(Instant.MIN);
        List<Finding> findings = study.findings().of(staining);
        int answered = 0;
        int missedOn = 0;
        int falseOn = 0;
        int wrongLabels = 0;
        for (Finding finding : findings) {
            if (finding.answer() == Label.UNSURE || finding.time().isBefore(since)) {
                continue;
            }
            answered++;
            if (finding.isMistake()) {
                boolean ofLabel = aboutLabels.contains(finding.question().miner());
                wrongLabels += ofLabel ? 1 : 0;
                missedOn += !ofLabel && finding.answer() == Label.ON ? 1 : 0;
                falseOn += !ofLabel && finding.answer() == Label.OFF ? 1 : 0;
            }
        }
        return new AnswerState(answered, missedOn, falseOn, wrongLabels, best(miners, findings));
    }

    /** Of the installed miners that found a mistake, the one that is expected to find most per answer. */
    private static String best(Set<String> miners, List<Finding> findings) {
        MinerLedger ledger = new MinerLedger(findings);
        return miners.stream()
                .filter(miner -> ledger.mistakes(miner) > 0)
                .min(Comparator.comparingDouble((String miner) -> -ledger.expected(miner))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
