/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.workspace.RuleDraft;

/** What a rule, and a reason, may be like to be stored. */
final class RuleLimits {
    /** Characters in a text or a condition. */
    static final int TEXT = 4000;
    /** Conditions of a rule. */
    static final int CONDITIONS = 20;
    /** Examples of a rule. */
    static final int EXAMPLES = 200;
    /** Characters in the reason for keeping a label. */
    static final int REASON = 500;

    private RuleLimits() {}

    /** Without blanks around texts, and without empty conditions. */
    static RuleDraft tidied(RuleDraft draft) {
        List<String> conditions = draft.conditions().stream()
                .map(RuleLimits::tidied)
                .filter(condition -> !condition.isEmpty())
                .toList();
        return new RuleDraft(
                tidied(draft.onText()), tidied(draft.offText()), conditions, draft.examples(), tidied(draft.note()));
    }

    /** Without blanks around, and with one kind of line break. */
    static String tidied(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Refuses what cannot be stored, or read by the language of conditions; features need not exist yet. */
    static void check(RuleDraft draft) throws ProblemException {
        checkText("description of ON", draft.onText(), TEXT);
        checkText("description of OFF", draft.offText(), TEXT);
        checkText("note", draft.note(), TEXT);
        if (draft.conditions().size() > CONDITIONS) {
            throw new ProblemException("A rule can have up to " + CONDITIONS + " conditions, not "
                    + draft.conditions().size() + "; join some with \"and\".");
        }
        for (int i = 0; i < draft.conditions().size(); i++) {
            String condition = draft.conditions().get(i);
            checkText("condition " + (i + 1), condition, TEXT);
            try {
                RuleExpression.parse(condition);
            } catch (ExpressionException e) {
                throw new ProblemException(
                        "Condition " + (i + 1) + " of the rule cannot be read at character " + (e.position() + 1) + ": "
                                + e.getMessage(),
                        e);
            }
        }
        checkExamples(draft.examples());
    }

    private static void checkExamples(List<RuleExample> examples) throws ProblemException {
        if (examples.size() > EXAMPLES) {
            throw new ProblemException(
                    "A rule can have up to " + EXAMPLES + " example cells, not " + examples.size() + "; remove some.");
        }
        for (RuleExample example : examples) {
            checkText("name of an example's slice", example.slice(), TEXT);
            if (!(example.x() >= 0 && example.x() < Double.POSITIVE_INFINITY)
                    || !(example.y() >= 0 && example.y() < Double.POSITIVE_INFINITY)) {
                throw new ProblemException("An example cell of slice " + example.slice() + " lies at (" + example.x()
                        + ", " + example.y() + "), which is no place in an image; remove it.");
            }
        }
    }

    /** Refuses a text that is too long or has control characters other than line breaks. */
    static void checkText(String what, String text, int limit) throws ProblemException {
        if (text.length() > limit) {
            throw new ProblemException(
                    "The " + what + " has " + text.length() + " characters; shorten it to " + limit + " or fewer.");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new ProblemException(
                    "The " + what + " has tabs or other control characters; leave all but line breaks out.");
        }
    }
}
