/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.comparison.RoundComparison.Figure;
import org.cytoloop.operations.comparison.RoundComparison.Samples;
import org.cytoloop.operations.comparison.RoundComparison.Setting;

/** Says in sentences how two rounds differ. */
final class RoundWords {
    private RoundWords() {}

    static List<String> of(RoundComparison facts) {
        List<String> words = new ArrayList<>();
        facts.exam().ifPresentOrElse(exam -> words.addAll(exam.words()), () -> words.add(facts.examProblem()));
        samples(facts.samples(), words);
        if (!facts.samples().renumberedSlices().isEmpty()) {
            words.add("Cells were detected anew in between on "
                    + String.join(", ", facts.samples().renumberedSlices())
                    + "; the samples there are not compared.");
        }
        words.add(settings(facts.settings()));
        crossValidation(facts, words);
        return words;
    }

    private static void samples(Samples samples, List<String> words) {
        boolean same = areSame(samples);
        if (same && samples.renumberedSlices().isEmpty()) {
            words.add("Both were trained on the same samples with the same labels.");
        } else if (!same || samples.same() > 0) {
            words.add("Samples: " + samples.added().size() + " added, "
                    + samples.removed().size() + " removed, "
                    + samples.flipped().size() + " flipped, " + samples.same() + " the same.");
        }
    }

    private static boolean areSame(Samples samples) {
        return samples.added().isEmpty()
                && samples.removed().isEmpty()
                && samples.flipped().isEmpty();
    }

    private static String settings(List<Setting> settings) {
        if (settings.isEmpty()) {
            return "All settings are the same.";
        }
        List<String> parts = new ArrayList<>();
        for (Setting setting : settings) {
            parts.add(setting.name() + " " + shown(setting.before()) + " -> " + shown(setting.after()));
        }
        return "Settings: " + String.join("; ", parts) + ".";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    /** Each was tested on its own samples: when these differ, so may how hard they are. */
    private static void crossValidation(RoundComparison facts, List<String> words) {
        Samples samples = facts.samples();
        for (Figure figure : facts.figures()) {
            if ("grouped F1".equals(figure.name())
                    && !Double.isNaN(figure.before().value() + figure.after().value())) {
                boolean same = areSame(samples) && samples.renumberedSlices().isEmpty();
                words.add("Cross-validation (whole groups left out): F1 " + shown(figure.before()) + " -> "
                        + shown(figure.after())
                        + (same ? "." : "; each was tested on its own samples, so trust the exam more."));
            }
        }
    }

    private static String shown(Interval interval) {
        return String.format(Locale.ROOT, "%.2f", interval.value());
    }
}
