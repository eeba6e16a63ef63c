/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.labelling.rules.CompiledRule;

/**
 * What was read of a draft.
 *
 * @param lines one for each condition of the draft, in order
 */
public record DraftReading(List<Reading> lines) {
    /** Keeps an unmodifiable copy. */
    public DraftReading {
        lines = List.copyOf(lines);
    }

    /** Reads a draft with a reader. */
    public static DraftReading of(Draft draft, ConditionReader reader) {
        return new DraftReading(draft.conditions().stream().map(reader::read).toList());
    }

    /** Index of the first line with a mistake, -1 when there is none. */
    public int firstMistake() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mistake().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** True when a line says something. */
    public boolean hasConditions() {
        return lines.stream().anyMatch(line -> !line.isBlank());
    }

    /**
     * The conditions, ready to be computed; empty when there are none or one has a mistake.
     *
     * @throws ProblemException when they do not fit the features after all
     */
    public Optional<CompiledRule> compile(FeatureSchema schema) throws ProblemException {
        if (firstMistake() >= 0 || !hasConditions()) {
            return Optional.empty();
        }
        List<String> texts = lines.stream()
                .filter(line -> !line.isBlank())
                .map(Reading::text)
                .toList();
        return Optional.of(CompiledRule.of(texts, Rule.LANGUAGE, schema));
    }

    /** All thresholds on a feature. */
    public List<ThresholdPlace> thresholdsOn(String feature) {
        List<ThresholdPlace> places = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<Threshold> thresholds = thresholds(line);
            for (int i = 0; i < thresholds.size(); i++) {
                if (thresholds.get(i).feature().equals(feature)) {
                    places.add(new ThresholdPlace(line, i));
                }
            }
        }
        return places;
    }

    /** A threshold; empty when it is there no more. */
    public Optional<Threshold> threshold(ThresholdPlace place) {
        List<Threshold> thresholds = thresholds(place.condition());
        return place.index() < thresholds.size() ? Optional.of(thresholds.get(place.index())) : Optional.empty();
    }

    private List<Threshold> thresholds(int line) {
        return line < 0 || line >= lines.size()
                ? List.of()
                : lines.get(line).expression().map(RuleExpression::thresholds).orElse(List.of());
    }

    /**
     * The threshold a caret stands in or behind.
     *
     * @param caret index into the text of the line
     * @return empty when the line has no threshold
     */
    public Optional<ThresholdPlace> thresholdAt(int line, int caret) {
        List<Threshold> thresholds = thresholds(line);
        if (thresholds.isEmpty()) {
            return Optional.empty();
        }
        String text = lines.get(line).text();
        int found = 0;
        int from = 0;
        for (int i = 0; i < thresholds.size(); i++) {
            int start = text.indexOf(thresholds.get(i).feature(), from);
            if (start < 0 || start > caret) {
                break;
            }
            found = i;
            from = start + thresholds.get(i).feature().length();
        }
        return Optional.of(new ThresholdPlace(line, found));
    }

    /** The first feature a line names; empty when it names none the reader could make out. */
    public Optional<String> featureOf(int line) {
        return line < 0 || line >= lines.size()
                ? Optional.empty()
                : lines.get(line).expression().flatMap(expression -> expression.features().stream()
                        .findFirst());
    }
}
