/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Rule;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.journal.ConsistencyState;
import org.cytoloop.workspace.journal.LabelState;

/** The rules and the kept labels at one moment. Immutable. */
final class RuleIndex {
    private final Map<String, List<Rule>> rules;
    private final Map<String, List<KeptLabel>> kept;
    private final Map<String, Map<CellRef, KeptLabel>> keptByCell;

    private RuleIndex(
            Map<String, List<Rule>> rules,
            Map<String, List<KeptLabel>> kept,
            Map<String, Map<CellRef, KeptLabel>> keptByCell) {
        this.rules = Map.copyOf(rules);
        this.kept = Map.copyOf(kept);
        this.keptByCell = Map.copyOf(keptByCell);
    }

    static RuleIndex of(LabelState state) {
        ConsistencyState consistency = state.consistency();
        Map<String, List<Rule>> rules = new TreeMap<>();
        for (String staining : consistency.stainingsWithRules()) {
            rules.put(staining, List.copyOf(consistency.rules(staining).values()));
        }
        Map<String, List<KeptLabel>> kept = new TreeMap<>();
        Map<String, Map<CellRef, KeptLabel>> byCell = new TreeMap<>();
        for (String staining : consistency.stainingsWithKept()) {
            kept.put(staining, List.copyOf(consistency.kept(staining).values()));
            byCell.put(staining, Map.copyOf(consistency.kept(staining)));
        }
        return new RuleIndex(rules, kept, byCell);
    }

    /** Oldest first. */
    List<Rule> versions(String staining) {
        return rules.getOrDefault(staining, List.of());
    }

    Optional<Rule> current(String staining) {
        List<Rule> versions = versions(staining);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Ordered by cell. */
    List<KeptLabel> kept(String staining) {
        return kept.getOrDefault(staining, List.of());
    }

    Optional<KeptLabel> kept(String staining, CellRef cell) {
        return Optional.ofNullable(keptByCell.getOrDefault(staining, Map.of()).get(cell));
    }
}
