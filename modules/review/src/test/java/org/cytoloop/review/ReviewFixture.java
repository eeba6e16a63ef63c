/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

/** A desk with a study of slices A1 to A4, of ten cells each; rounds are made of the calls a test wants. */
public final class ReviewFixture extends StudyOnDesk {
    private static final List<String> SLICES = List.of("A1", "A2", "A3", "A4");
    private static final int CELLS = 10;

    public final ReviewDesk reviews;

    public ReviewFixture(Path folder) throws Exception {
        super(StudyPlan.small().with(SLICES, CELLS, CELLS).make(folder), new Desk());
        reviews = new ReviewDesk(desk);
        label("A1", Label.ON, 1);
        label("A1", Label.OFF, 2);
        reviews.addListener(this::changed);
        arrive();
    }

    /** A round that has one sure ON cell on each slice, and none, one, two, three cells near the threshold. */
    public RoundInfo calledRound() throws ProblemException {
        RoundInfo round = roundWithoutCalls();
        for (int i = 0; i < SLICES.size(); i++) {
            float[] pOn = new float[CELLS];
            Arrays.fill(pOn, 0.1f);
            Arrays.fill(pOn, 1, 1 + i, 0.4f);
            pOn[0] = 0.9f;
            study.storeCalls(SLICES.get(i), round, pOn);
        }
        return round;
    }

    public ReviewModel model() {
        return reviews.model().orElseThrow();
    }
}
