/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.trainer.model.Card;
import org.cytoloop.trainer.model.TrainingRun;
import org.cytoloop.trainer.parts.Figures;
import org.openide.util.NbBundle.Messages;

/** Sentences of the result card. */
@Messages({
    "# {0} - number",
    "CardWords_round=Round {0}",
    "# {0} - number",
    "# {1} - name",
    "CardWords_named=Round {0}: {1}",
    "# {0} - trainer",
    "# {1} - feature sets",
    "# {2} - ON samples",
    "# {3} - OFF samples",
    "# {4} - seed",
    "CardWords_facts={0}, {1}, seed {4}; {2} ON and {3} OFF samples.",
    "CardWords_oneSet=1 feature set",
    "# {0} - number",
    "CardWords_sets={0} feature sets",
    "# {0} - weight",
    "CardWords_weight=ON samples weigh {0} times as much as OFF samples.",
    "# {0} - balance",
    "CardWords_part=A part of the samples: {0}.",
    "# {0} - day and time",
    "CardWords_time=Trained {0}.",
    "# {0} - day and time",
    "# {1} - training time",
    "# {2} - feature time",
    "# {3} - scoring time",
    "CardWords_took=Trained {0} in {1} (features {2}, scores {3}).",
    "# {0} - F1",
    "# {1} - interval",
    "# {2} - number of cells",
    "CardWords_exam=Exam: F1 {0} (95 % interval {1}) on {2} cells.",
    "# {0} - reason",
    "CardWords_noExam=Exam: {0}"
})
final class CardWords {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private CardWords() {}

    /** What a round is called. */
    static String name(RoundInfo round) {
        String number = Integer.toString(round.number());
        return round.name().isBlank() ? Bundle.CardWords_round(number) : Bundle.CardWords_named(number, round.name());
    }

    /** How it was trained. */
    static String facts(Card card, Optional<TrainingRun.Times> times) {
        RoundInfo round = card.round();
        int sets = card.featureSets().size();
        StringBuilder text = new StringBuilder(Bundle.CardWords_facts(
                card.trainer(),
                sets == 1 ? Bundle.CardWords_oneSet() : Bundle.CardWords_sets(Integer.toString(sets)),
                Figures.count(round.samplesOn()),
                Figures.count(round.samplesOff()),
                Long.toString(round.seed())));
        if (round.onWeight() != 1) {
            text.append(' ').append(Bundle.CardWords_weight(Figures.shortly(round.onWeight())));
        } else if (round.balance().method() == TrainingBalance.Method.SUBSAMPLE) {
            text.append(' ').append(Bundle.CardWords_part(round.balance().words()));
        }
        String when = WHEN.format(round.time());
        text.append(' ')
                .append(times.map(took -> Bundle.CardWords_took(
                                when,
                                Figures.seconds(took.train()),
                                Figures.seconds(took.features()),
                                Figures.seconds(took.scores())))
                        .orElse(Bundle.CardWords_time(when)));
        return text.toString();
    }

    /** What the exam says. */
    static String exam(Card card) {
        if (card.exam().isEmpty()) {
            return card.examProblem().isEmpty() ? "" : Bundle.CardWords_noExam(card.examProblem());
        }
        ExamScore score = card.exam().get();
        return Bundle.CardWords_exam(
                Figures.score(score.f1().value()), Figures.interval(score.f1()), Figures.count(score.n()));
    }
}
