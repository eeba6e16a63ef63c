/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.NumberText;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.labelling.language.Threshold;

/** Says in plain sentences how a version of a rule differs from another. */
public final class RuleDifference {
    private final List<String> sentences = new ArrayList<>();

    private RuleDifference() {}

    /**
     * One sentence for each difference: thresholds, grey bands, conditions, words, examples. Empty when the versions say
     * the same; the note, the author and the time are not compared.
     */
    public static List<String> between(Rule older, Rule newer) {
        RuleDifference difference = new RuleDifference();
        difference.conditions(older.conditions(), newer.conditions());
        difference.words("ON", older.onText(), newer.onText());
        difference.words("OFF", older.offText(), newer.offText());
        difference.examples(older.examples(), newer.examples());
        return List.copyOf(difference.sentences);
    }

    private void conditions(List<String> older, List<String> newer) {
        List<String> removed = new ArrayList<>(older);
        List<String> added = new ArrayList<>(newer);
        removeSame(removed, added);
        for (int i = 0; i < removed.size(); i++) {
            Optional<String> successor = successor(removed.get(i), added);
            if (successor.isPresent()) {
                thresholds(removed.get(i), successor.get());
                added.remove(successor.get());
                removed.remove(i--);
            }
        }
        for (String condition : removed) {
            sentences.add("Condition removed: " + condition + ".");
        }
        for (String condition : added) {
            sentences.add("Condition added: " + condition + ".");
        }
    }

    private static void removeSame(List<String> removed, List<String> added) {
        removed.removeIf(old -> {
            for (String condition : added) {
                if (canonical(condition).equals(canonical(old))) {
                    added.remove(condition);
                    return true;
                }
            }
            return false;
        });
    }

    private static String canonical(String condition) {
        return read(condition).map(RuleExpression::toString).orElse(condition.strip());
    }

    private static Optional<RuleExpression> read(String condition) {
        try {
            return Optional.of(RuleExpression.parse(condition));
        } catch (ExpressionException e) {
            // of a newer language: compared as it stands
            return Optional.empty();
        }
    }

    /** The new condition that is the old one but for its thresholds and bands. */
    private static Optional<String> successor(String old, List<String> added) {
        Optional<String> shape = shape(old);
        return shape.flatMap(
                wanted -> added.stream().filter(now -> shape(now).equals(shape)).findFirst());
    }

    /** The condition with all thresholds 0 and no bands; empty when it cannot be read. */
    private static Optional<String> shape(String condition) {
        return read(condition).map(expression -> expression.withoutThresholds().toString());
    }

    private void thresholds(String old, String now) {
        List<Threshold> before = read(old).orElseThrow().thresholds();
        List<Threshold> after = read(now).orElseThrow().thresholds();
        int known = sentences.size();
        for (int i = 0; i < before.size(); i++) {
            Threshold a = before.get(i);
            Threshold b = after.get(i);
            if (a.value() != b.value()) {
                sentences.add("Threshold of " + a.feature() + ": " + text(a.value()) + " → " + text(b.value()) + ".");
            }
            band(a, b);
        }
        if (sentences.size() == known) {
            sentences.add("Condition changed: " + old + " → " + now + ".");
        }
    }

    private void band(Threshold a, Threshold b) {
        if (a.band() == b.band()) {
            return;
        }
        if (a.band() == 0) {
            sentences.add("Grey band of " + a.feature() + " added: ± " + text(b.band()) + ".");
        } else if (b.band() == 0) {
            sentences.add("Grey band of " + a.feature() + " removed: ± " + text(a.band()) + ".");
        } else {
            sentences.add("Grey band of " + a.feature() + ": ± " + text(a.band()) + " → ± " + text(b.band()) + ".");
        }
    }

    private static String text(double number) {
        return NumberText.sensible(number);
    }

    private void words(String what, String old, String now) {
        if (old.equals(now)) {
            return;
        }
        if (old.isEmpty()) {
            sentences.add("Words for " + what + " added: \"" + now + "\".");
        } else if (now.isEmpty()) {
            sentences.add("Words for " + what + " removed: \"" + old + "\".");
        } else {
            sentences.add("Words for " + what + ": \"" + old + "\" → \"" + now + "\".");
        }
    }

    private void examples(List<RuleExample> older, List<RuleExample> newer) {
        for (RuleExample.Kind kind : RuleExample.Kind.values()) {
            List<RuleExample> old = ofKind(older, kind);
            List<RuleExample> now = ofKind(newer, kind);
            long added = now.stream().filter(example -> !old.contains(example)).count();
            long removed =
                    old.stream().filter(example -> !now.contains(example)).count();
            count(added, kind, "added");
            count(removed, kind, "removed");
        }
    }

    private static List<RuleExample> ofKind(List<RuleExample> examples, RuleExample.Kind kind) {
        return examples.stream().filter(example -> example.kind() == kind).toList();
    }

    private void count(long count, RuleExample.Kind kind, String what) {
        if (count > 0) {
            String name =
                    switch (kind) {
                        case CLEAR_ON -> "clear ON";
                        case CLEAR_OFF -> "clear OFF";
                        case BORDERLINE -> "borderline";
                    };
            sentences.add(count + " " + name + (count == 1 ? " example " : " examples ") + what + ".");
        }
    }
}
