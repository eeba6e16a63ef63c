/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.miners.choice.Places;
import org.cytoloop.miners.choice.Ranking;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Labels that are probably wrong. Two kinds of classifiers that differ in how they err are trained without each label and
 * all others of its slice: the study's trainer, and a kernel machine on places (see {@link LeftOutRidge}). From the mean
 * of their p(ON) follows how often labels are wrong, and how probably each is ({@link LabelNoise}); those that are so
 * with a probability of at least {@value #USUAL_LEAST} are put forward, so that where labels are good there are next to
 * none.
 */
@ServiceProvider(service = ErrorMiner.class, position = 1040)
public final class SuspectLabelsMiner implements ErrorMiner {
    /** The probability from which a label is put forward. */
    private static final String LEAST = "least";
    /** The list as a whole is then right three times of four or more. */
    private static final double USUAL_LEAST = 0.25;

    private static final double LOWEST_LEAST = 0.001;
    private static final double HIGHEST_LEAST = 0.99;
    /** With fewer labels of a class nothing can be said of a single one. */
    private static final int FEWEST = 10;
    /** Differently seeded foldings; more add little. */
    private static final int REPEATS = 3;
    /** The kernel machine's time grows with the cube of its labels; more are dealt out to several machines. */
    private static final int MOST_TOGETHER = 1500;

    private static final double FOREST_TIME = 0.8;

    @Override
    public String id() {
        return "suspect-labels";
    }

    @Override
    public String displayName() {
        return "Suspect labels";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Asks asks() {
        return Asks.LABELLED;
    }

    @Override
    public String description() {
        return "Labels that are probably slips: classifiers trained without the slice they are on say the opposite, more"
                + " clearly than is usual for hard cells. Most useful after every few hundred labels.";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return List.of(ParameterSpec.real(
                LEAST,
                "Least probability",
                "A label is put forward when it is wrong with at least this probability. Lower makes a longer list.",
                USUAL_LEAST,
                LOWEST_LEAST,
                HIGHEST_LEAST,
                ""));
    }

    @Override
    public Optional<String> obstacle(MiningView view, boolean pointed) {
        LabelledRows labelled = LabelledRows.of(view);
        return labelled.rarer() >= FEWEST
                ? Optional.empty()
                : Optional.of("Suspect labels are looked for among at least " + FEWEST + " ON and " + FEWEST
                        + " OFF labels of " + view.staining() + "; label more cells first.");
    }

    @Override
    public List<Candidate> mine(MiningView view, MiningRequest request, TaskContext task) throws ProblemException {
        task.checkCancelled();
        LabelledRows labelled = LabelledRows.of(view);
        if (labelled.rarer() < FEWEST) {
            return List.of();
        }
        float[] trained = view.outOfFold(REPEATS, task.part(0, FOREST_TIME));
        Places places = new Places(view.places(task), view.dimensions());
        double[] pOn = leftOut(places, labelled, request.seed(), task.part(FOREST_TIME, 1));
        for (int i = 0; i < pOn.length; i++) {
            float other = trained[labelled.rows()[i]];
            pOn[i] = Float.isNaN(other) ? pOn[i] : (pOn[i] + other) / 2;
        }
        double[] wrong = LabelNoise.of(pOn, labelled.on(), task).wrong();
        double least = request.parameters().real(LEAST);
        float[] scores = new float[view.rows()];
        float[] p = new float[view.rows()];
        Arrays.fill(scores, Float.NaN);
        for (int i = 0; i < wrong.length; i++) {
            boolean opposite = labelled.on()[i] ? pOn[i] < 0.5 : pOn[i] > 0.5;
            if (opposite && wrong[i] >= least) {
                scores[labelled.rows()[i]] = (float) wrong[i];
                p[labelled.rows()[i]] = (float) pOn[i];
            }
        }
        LookAlikes alike = new LookAlikes(places, labelled);
        List<Candidate> suspects = new ArrayList<>();
        for (int row : Ranking.of(scores, view.mayAsk(Asks.LABELLED), request.seed())) {
            if (suspects.size() == request.n()) {
                break;
            }
            task.checkCancelled();
            suspects.add(new Candidate(row, scores[row], reason(p[row], row, alike)));
        }
        return suspects;
    }

    private static double[] leftOut(Places places, LabelledRows labelled, long seed, TaskContext task)
            throws ProblemException {
        int[][] parts = labelled.parts(MOST_TOGETHER, seed);
        double[] pOn = new double[labelled.size()];
        Parallel.forEach(task, parts.length, "comparing labels", p -> {
            LabelledRows part = labelled.select(parts[p]);
            double[] answers =
                    LeftOutRidge.probabilities(places, part.rows(), part.on(), part.groups(), task.oneOfMany());
            for (int i = 0; i < answers.length; i++) {
                pOn[parts[p][i]] = answers[i];
            }
        });
        return pOn;
    }

    private static String reason(float p, int row, LookAlikes alike) {
        String says = p > 0.5 ? "ON" : "OFF";
        String said = p > 0.5 ? "OFF" : "ON";
        return String.format(
                Locale.ROOT,
                "Labelled %s, but classifiers trained without it say %s (p = %.2f); %s.",
                said,
                says,
                p,
                alike.words(row, p > 0.5));
    }
}
