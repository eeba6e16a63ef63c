/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/** Cells of which the label rule says something else than the classifier, the most certain call first. */
@ServiceProvider(service = ErrorMiner.class, position = 1060)
public final class RuleDisagreesMiner implements ErrorMiner {
    @Override
    public String id() {
        return "rule-disagrees";
    }

    @Override
    public String displayName() {
        return "Against the rule";
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
        return "Cells that are called ON although the rule says OFF, or the reverse. Shows where the rule is too simple,"
                + " or the classifier learnt something else.";
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        return Obstacles.round(view).or(() -> rule(view));
    }

    private static Optional<String> rule(MiningView view) {
        try {
            return view.ruleSays(TaskContext.quiet()).isPresent()
                    ? Optional.empty()
                    : Optional.of("There is no rule with conditions for " + view.staining() + " yet; write one first.");
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException {
        float[] scores = new float[view.rows()];
        float[] pOn = view.pOn().orElse(scores);
        float[] rule = view.ruleSays(task).orElse(scores);
        for (int row = 0; row < scores.length; row++) {
            float margin = Margin.of(pOn[row], view.threshold());
            boolean against = rule[row] == 1 && margin < 0 || rule[row] == 0 && margin >= 0;
            scores[row] = against ? Math.abs(margin) : Float.NaN;
        }
        return Shortlist.of(view, request, scores, row -> reason(pOn[row], view.threshold()), task);
    }

    private static String reason(float p, double threshold) {
        boolean on = p >= threshold;
        return "The rule says " + (on ? "OFF" : "ON") + ", but it is called " + (on ? "ON" : "OFF") + " at p = "
                + Margin.number(p, threshold) + " (threshold " + Margin.number(threshold, p) + ").";
    }
}
