/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answering;

import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** The rule in a few words, for whoever answers. */
@Messages({
    "# {0} - version",
    "# {1} - what is ON",
    "# {2} - what is OFF",
    "RuleText_rule=Rule {0}. ON: {1} OFF: {2}",
    "RuleText_none=There is no rule yet: answer as you label."
})
final class RuleText {
    private RuleText() {}

    static String of(OpenStudy open) {
        if (open == null) {
            return "";
        }
        Optional<Rule> rule = open.study().rulebook().current(open.staining().name());
        return rule.map(now -> Bundle.RuleText_rule(now.version(), sentence(now.onText()), sentence(now.offText())))
                .orElse(Bundle.RuleText_none());
    }

    private static String sentence(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.isEmpty() || flat.endsWith(".") ? flat : flat + ".";
    }
}
