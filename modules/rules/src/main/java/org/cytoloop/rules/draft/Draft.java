/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.workspace.RuleDraft;

/**
 * A rule as it stands in the editor, with empty lines and mistakes. Immutable.
 *
 * @param onText what counts as ON, in words
 * @param offText what counts as OFF, in words
 * @param conditions one text per line of the editor, empty ones too
 * @param examples cells that show what is meant
 */
public record Draft(String onText, String offText, List<String> conditions, List<RuleExample> examples) {
    /** Nothing written yet. */
    public static final Draft EMPTY = new Draft("", "", List.of(), List.of());

    /** Keeps unmodifiable copies. */
    public Draft {
        conditions = List.copyOf(conditions);
        examples = List.copyOf(examples);
    }

    /** What a version says. */
    public static Draft of(Rule rule) {
        return new Draft(rule.onText(), rule.offText(), rule.conditions(), rule.examples());
    }

    /** Other words for ON. */
    public Draft withOnText(String text) {
        return new Draft(text, offText, conditions, examples);
    }

    /** Other words for OFF. */
    public Draft withOffText(String text) {
        return new Draft(onText, text, conditions, examples);
    }

    /** Another text of a condition. */
    public Draft withCondition(int index, String text) {
        List<String> changed = new ArrayList<>(conditions);
        changed.set(index, text);
        return new Draft(onText, offText, changed, examples);
    }

    /** With one more condition, before the one that has this place now. */
    public Draft withAdded(int index, String text) {
        List<String> changed = new ArrayList<>(conditions);
        changed.add(index, text);
        return new Draft(onText, offText, changed, examples);
    }

    /** Without a condition. */
    public Draft without(int index) {
        List<String> changed = new ArrayList<>(conditions);
        changed.remove(index);
        return new Draft(onText, offText, changed, examples);
    }

    /** With a cell as an example, which it is of one kind only. */
    public Draft withExample(RuleExample example) {
        List<RuleExample> changed = new ArrayList<>(examples);
        changed.removeIf(known -> samePlace(known, example));
        changed.add(example);
        return new Draft(onText, offText, conditions, changed);
    }

    /** Without an example. */
    public Draft without(RuleExample example) {
        List<RuleExample> changed = new ArrayList<>(examples);
        changed.remove(example);
        return new Draft(onText, offText, conditions, changed);
    }

    private static boolean samePlace(RuleExample one, RuleExample other) {
        return one.slice().equals(other.slice()) && one.x() == other.x() && one.y() == other.y();
    }

    /** The conditions that say something, without space around them. */
    public List<String> writtenConditions() {
        return conditions.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** True when nothing is said. */
    public boolean isEmpty() {
        return onText.isBlank() && offText.isBlank() && writtenConditions().isEmpty() && examples.isEmpty();
    }

    /** True when both say the same, however many empty lines and spaces there are. */
    public boolean saysSameAs(Draft other) {
        return onText.strip().equals(other.onText.strip())
                && offText.strip().equals(other.offText.strip())
                && writtenConditions().equals(other.writtenConditions())
                && examples.equals(other.examples);
    }

    /**
     * As it is saved.
     *
     * @param note why this version is made; may be empty
     */
    public RuleDraft toSave(String note) {
        return new RuleDraft(onText.strip(), offText.strip(), writtenConditions(), examples, note.strip());
    }
}
