/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Staining;
import org.cytoloop.spi.StudyView;

/**
 * The table {@code rounds.csv}: every training with its scores, one column per score that any round has. The balance is
 * "as-labelled", "weights" or "subsample", with the share of ON in training that was asked for; by sub-sampling the numbers
 * of samples are of those that were trained on.
 */
final class RoundTable {
    private static final List<String> COLUMNS = List.of(
            "staining",
            "round",
            "name",
            "note",
            "time",
            "trainer",
            "seed",
            "threshold",
            "samples_on",
            "samples_off",
            "training_hash",
            "model_hash",
            "feature_fingerprint",
            "on_weight",
            "current",
            "balance",
            "balance_share");

    private final List<RoundInfo> rounds = new ArrayList<>();
    private final SortedSet<String> scores = new TreeSet<>();
    private final Map<String, Integer> current = new HashMap<>();

    RoundTable(StudyView study) {
        for (Staining staining : study.settings().stainings()) {
            study.currentRound(staining.name()).ifPresent(round -> current.put(staining.name(), round.number()));
            for (RoundInfo round : study.rounds(staining.name())) {
                rounds.add(round);
                scores.addAll(round.scores().keySet());
            }
        }
    }

    private boolean isCurrent(RoundInfo round) {
        return current.getOrDefault(round.staining(), 0) == round.number();
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(scores);
        csv.header(header.toArray(String[]::new));
        for (RoundInfo round : rounds) {
            csv.text(round.staining()).integer(round.number());
            csv.text(round.name()).text(round.note()).text(SampleTable.TIME.format(round.time()));
            csv.text(round.trainer()).integer(round.seed()).number(round.threshold());
            csv.integer(round.samplesOn()).integer(round.samplesOff());
            csv.text(round.trainingHash()).text(round.modelHash()).text(round.featureFingerprint());
            csv.number(round.onWeight()).text(isCurrent(round) ? "yes" : "no");
            csv.text(round.balance().method().word()).number(round.balance().share());
            for (String score : scores) {
                Double value = round.scores().get(score);
                csv.number(value == null ? Double.NaN : value);
            }
            csv.endRow();
        }
    }
}
