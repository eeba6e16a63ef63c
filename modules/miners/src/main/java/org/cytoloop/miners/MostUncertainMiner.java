/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells whose p(ON) is nearest to the threshold: uncertainty sampling (Lewis and Gale 1994, "A sequential algorithm for
 * training text classifiers"), on the scale of {@link Margin}.
 */
@ServiceProvider(service = ErrorMiner.class, position = 1010)
public final class MostUncertainMiner implements ErrorMiner {
    @Override
    public String id() {
        return "most-uncertain";
    }

    @Override
    public String displayName() {
        return "Most uncertain";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Asks asks() {
        return Asks.UNLABELLED;
    }

    @Override
    public String description() {
        return "Cells the classifier can hardly decide on, those nearest to the threshold first. Many of them are called"
                + " wrongly, and it learns much where it is in doubt.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return Obstacles.round(view);
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) {
        float[] scores = new float[view.rows()];
        Arrays.fill(scores, Float.NaN);
        double threshold = view.threshold();
        float[] pOn = view.pOn().orElse(scores);
        for (int row = 0; row < scores.length; row++) {
            scores[row] = 1 - Math.abs(Margin.of(pOn[row], threshold));
        }
        return Shortlist.of(view, request, scores, row -> Margin.words(pOn[row], threshold) + ".", task);
    }
}
