/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.RoundImportance;
import org.cytoloop.scoring.card.Importance;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Jobs;
import org.openide.util.NbBundle.Messages;

/**
 * The result card: that of the current round, unless another was chosen. The importance of features is computed when it
 * is asked for, and kept in memory. For the EDT.
 */
@Messages({
    "CardModel_reading=Reading scores",
    "# {0} - number of the round",
    "CardModel_importance=Importance of features of round {0}"
})
public final class CardModel {
    private final OpenStudy open;
    private final Consumer<TrainerChange> tell;
    private final Background<Card> background;
    private final Background<List<Importance>> importance;
    private final Map<String, List<Importance>> important = new HashMap<>();
    /** Number of the round that was chosen; 0 for the current one, whichever it is. */
    private int chosen;

    private RoundInfo shown;
    private Card card;
    private String problem = "";
    private String importanceProblem = "";

    /** Nothing is known yet. */
    CardModel(OpenStudy open, Jobs jobs, Consumer<TrainerChange> tell) {
        this.open = open;
        this.tell = tell;
        this.background = new Background<>(jobs, () -> tell.accept(TrainerChange.CARD));
        this.importance = new Background<>(jobs, () -> tell.accept(TrainerChange.IMPORTANCE));
    }

    /** The rounds of the staining, oldest first. */
    public List<RoundInfo> rounds() {
        return open.study().rounds().of(open.staining().name());
    }

    /** The current round of the staining. */
    public Optional<RoundInfo> current() {
        return open.study().rounds().current(open.staining().name());
    }

    /** The round whose card is shown; empty when there is none. */
    public Optional<RoundInfo> shown() {
        return Optional.ofNullable(shown);
    }

    /** True when the current round is shown, whichever it is. */
    public boolean isFollowing() {
        return chosen == 0;
    }

    /** Shows the card of a round; the current one is followed from then on. */
    public void show(RoundInfo round) {
        int number = current().filter(now -> now.number() == round.number()).isPresent() ? 0 : round.number();
        if (number != chosen) {
            chosen = number;
            refresh();
        }
    }

    /** The current round is shown, whichever it is. */
    void follow() {
        chosen = 0;
        refresh();
    }

    /** The card, also an older one of the same round while it is read anew; empty while there is none. */
    public Optional<Card> card() {
        return Optional.ofNullable(card);
    }

    /** True while the card is being read. */
    public boolean isReading() {
        return background.isRunning();
    }

    /** Why there is no card; empty when there is one, or will be. */
    public String problem() {
        return problem;
    }

    /** Reads the card anew. */
    void refresh() {
        RoundInfo now = rounds().stream()
                .filter(round -> round.number() == chosen)
                .findFirst()
                .or(this::current)
                .orElse(null);
        boolean same = now != null && shown != null && key(now).equals(key(shown));
        shown = now;
        problem = "";
        if (!same) {
            card = null;
            importance.cancel();
            importanceProblem = "";
        }
        if (now == null) {
            background.cancel();
            tell.accept(TrainerChange.CARD);
            return;
        }
        background.start(
                Bundle.CardModel_reading(), task -> Card.of(open.study(), now, task), new Background.Taker<>() {
                    @Override
                    public void done(Card result) {
                        card = result;
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        card = null;
                        problem = open.names().text(trouble.getMessage());
                    }
                });
    }

    /** The importance of features of the round shown, the most important first; empty while it was not computed. */
    public Optional<List<Importance>> importance() {
        return shown().map(round -> important.get(key(round)));
    }

    /** Why the importance of features could not be computed; empty otherwise. */
    public String importanceProblem() {
        return importanceProblem;
    }

    /** Computes the importance of features in the background. */
    public void askImportance() {
        RoundInfo round = shown;
        if (round == null || importance.isRunning()) {
            return;
        }
        importanceProblem = "";
        importance.start(
                Bundle.CardModel_importance(Integer.toString(round.number())),
                task -> RoundImportance.of(open.study(), round, task),
                new Background.Taker<>() {
                    @Override
                    public void done(List<Importance> result) {
                        important.put(key(round), result);
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        importanceProblem = open.names().text(trouble.getMessage());
                    }
                });
    }

    /** Stops computing the importance of features. */
    public void stopImportance() {
        importance.cancel();
    }

    /** True while the importance of features is being computed. */
    public boolean isComputingImportance() {
        return importance.isRunning();
    }

    /** How far the importance of features is, 0 to 1. */
    public double importanceFraction() {
        return importance.fraction();
    }

    private static String key(RoundInfo round) {
        return round.number() + " " + round.staining();
    }
}
