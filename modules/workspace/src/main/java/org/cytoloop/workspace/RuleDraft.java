/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import org.cytoloop.core.model.RuleExample;

/**
 * A rule that is to become the next version; see {@link org.cytoloop.core.model.Rule} for the parts.
 *
 * @param onText what counts as ON, in words
 * @param offText what counts as OFF, in words
 * @param conditions expressions; a cell is ON when all hold
 * @param examples cells that show what is meant
 * @param note why this version is made
 */
public record RuleDraft(
        String onText, String offText, List<String> conditions, List<RuleExample> examples, String note) {
    /** Keeps unmodifiable copies. */
    public RuleDraft {
        conditions = List.copyOf(conditions);
        examples = List.copyOf(examples);
    }
}
