/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.List;
import java.util.Optional;
import org.cytoloop.labelling.language.RuleExpression;

/**
 * What was read of a line of the editor.
 *
 * @param text the line
 * @param expression the condition, when it is one, even if it names a feature the study does not have
 * @param mistake what is wrong with it
 */
public record Reading(String text, Optional<RuleExpression> expression, Optional<Mistake> mistake) {
    /**
     * What is wrong with a line.
     *
     * @param sentence what was found and what was expected
     * @param position index of the first wrong character, 0 to the length of the text
     * @param length number of wrong characters, at least 1
     * @param fixes what could be meant; may be empty
     */
    public record Mistake(String sentence, int position, int length, List<Fix> fixes) {
        /** Keeps an unmodifiable copy. */
        public Mistake {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * A way to put a line right.
     *
     * @param name what is put in, such as a feature's name
     * @param text the whole line after that
     */
    public record Fix(String name, String text) {}

    /** True when nothing is written. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** True when it is a condition that holds or not for the cells of the study. */
    public boolean isUsable() {
        return expression.isPresent() && mistake.isEmpty();
    }
}
