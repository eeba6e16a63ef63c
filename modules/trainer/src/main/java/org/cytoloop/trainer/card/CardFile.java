/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Scores;
import org.cytoloop.operations.training.RoundChange;
import org.cytoloop.scoring.card.Calibration;
import org.cytoloop.scoring.card.Importance;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.trainer.model.Card;
import org.cytoloop.trainer.model.TrainingRun;
import org.cytoloop.trainer.parts.Figures;
import org.cytoloop.workbench.pictures.CsvText;

/** The card as a table and as text. */
final class CardFile {
    private CardFile() {}

    /** All numbers of the card: part, name, value, ends of the interval, number of cells. */
    static String csv(Card card, List<Importance> importance) {
        RoundInfo round = card.round();
        CsvText text = new CsvText().row("part", "name", "value", "low", "high", "n");
        text.row("round", "staining", round.staining(), "", "", "");
        text.row("round", "number", round.number(), "", "", "");
        text.row("round", "name", round.name(), "", "", "");
        text.row("round", "time", round.time(), "", "", "");
        text.row("round", "trainer", round.trainer(), "", "", "");
        text.row("round", "featureSets", String.join(" ", card.featureSets()), "", "", "");
        text.row("round", "seed", round.seed(), "", "", "");
        text.row("round", "onWeight", round.onWeight(), "", "", "");
        text.row("round", "threshold", round.threshold(), "", "", "");
        text.row("round", "samplesOn", round.samplesOn(), "", "", "");
        text.row("round", "samplesOff", round.samplesOff(), "", "", "");
        scores(text, "grouped", card.grouped());
        scores(text, "plain", card.plain());
        if (card.card() != null) {
            text.row("optimism", "f1", card.card().optimism(), "", "", "");
            calibration(text, card.card().calibration());
            card.card().change().ifPresent(change -> change(text, change));
        }
        card.exam().ifPresent(score -> exam(text, score));
        for (Importance row : importance) {
            interval(text, "importance", row.feature(), row.drop(), "");
        }
        return text.toString();
    }

    private static void scores(CsvText text, String part, Scores scores) {
        long n = scores.confusion().n();
        interval(text, part, "f1", scores.f1(), n);
        interval(text, part, "precision", scores.precision(), n);
        interval(text, part, "recall", scores.recall(), n);
        interval(text, part, "specificity", scores.specificity(), n);
        text.row(part, "auc", scores.auc(), "", "", n);
        text.row(part, "tp", scores.confusion().tp(), "", "", n);
        text.row(part, "fn", scores.confusion().fn(), "", "", n);
        text.row(part, "fp", scores.confusion().fp(), "", "", n);
        text.row(part, "tn", scores.confusion().tn(), "", "", n);
    }

    private static void calibration(CsvText text, Calibration calibration) {
        text.row("calibration", "brier", calibration.brier(), "", "", calibration.n());
        text.row("calibration", "expectedError", calibration.expectedError(), "", "", calibration.n());
        for (Calibration.Bin bin : calibration.bins()) {
            interval(text, "calibration", "p=" + Figures.score(bin.predicted()), bin.observed(), bin.n());
        }
    }

    private static void change(CsvText text, RoundChange change) {
        String part = "since round " + change.before();
        text.row(part, "samplesAdded", change.added(), "", "", "");
        text.row(part, "samplesRemoved", change.removed(), "", "", "");
        text.row(part, "samplesFlipped", change.flipped(), "", "", "");
        text.row(part, "groupedF1", change.groupedF1(), "", "", "");
        text.row(part, "plainF1", change.plainF1(), "", "", "");
        text.row(part, "cellsGained", change.gained(), "", "", change.cells());
        text.row(part, "cellsLost", change.lost(), "", "", change.cells());
    }

    private static void exam(CsvText text, ExamScore score) {
        interval(text, "exam", "f1", score.f1(), score.n());
        interval(text, "exam", "precision", score.precision(), score.n());
        interval(text, "exam", "recall", score.recall(), score.n());
        interval(text, "exam", "specificity", score.specificity(), score.n());
    }

    private static void interval(CsvText text, String part, String name, Interval value, Object n) {
        text.row(part, name, value.value(), value.low(), value.high(), n);
    }

    /** The card in words, one fact per line. */
    static String words(Card card, Optional<TrainingRun.Times> times) {
        StringBuilder text = new StringBuilder();
        line(text, card.round().staining() + ", " + CardWords.name(card.round()));
        line(text, CardWords.facts(card, times));
        line(text, scores("Grouped", card.grouped()));
        line(text, scores("Plain", card.plain()));
        if (card.card() == null) {
            line(text, card.missing());
        } else {
            line(text, card.card().optimismWords());
            card.card().warnings().forEach(warning -> line(text, warning));
            line(text, card.card().calibration().words());
            card.card().change().ifPresent(change -> line(text, change.words()));
        }
        line(text, CardWords.exam(card));
        return text.toString();
    }

    private static String scores(String name, Scores scores) {
        return name + ": F1 " + with(scores.f1()) + ", precision " + with(scores.precision()) + ", recall "
                + with(scores.recall()) + ".";
    }

    private static String with(Interval score) {
        String interval = Figures.interval(score);
        return Figures.score(score.value()) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private static void line(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append(words).append('\n');
        }
    }
}
