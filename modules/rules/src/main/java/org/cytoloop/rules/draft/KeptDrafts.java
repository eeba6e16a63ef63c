/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.RuleExample;

/** Drafts as texts, as the session keeps them. What cannot be read is left out. */
public final class KeptDrafts {
    private static final String ON = ".on";
    private static final String OFF = ".off";
    private static final String BASE = ".base";
    private static final String CONDITION = ".condition.";
    private static final String EXAMPLE = ".example.";
    /** More than any rule has; a damaged session must not fill the memory. */
    private static final int MOST = 1000;

    private KeptDrafts() {}

    /**
     * A draft that is kept.
     *
     * @param base the version it began from, 0 for none
     */
    public record Kept(Draft draft, int base) {}

    /**
     * The texts of a draft.
     *
     * @param key begins the keys, such as the name of the staining
     */
    public static Map<String, String> save(String key, Kept kept) {
        Map<String, String> saved = new TreeMap<>();
        saved.put(key + BASE, Integer.toString(kept.base()));
        saved.put(key + ON, kept.draft().onText());
        saved.put(key + OFF, kept.draft().offText());
        for (int i = 0; i < kept.draft().conditions().size(); i++) {
            saved.put(key + CONDITION + i, kept.draft().conditions().get(i));
        }
        for (int i = 0; i < kept.draft().examples().size(); i++) {
            saved.put(key + EXAMPLE + i, text(kept.draft().examples().get(i)));
        }
        return saved;
    }

    /** The draft of these texts; empty when they hold none. */
    public static Optional<Kept> restore(String key, Map<String, String> saved) {
        if (!saved.containsKey(key + BASE)) {
            return Optional.empty();
        }
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < MOST && saved.containsKey(key + CONDITION + i); i++) {
            conditions.add(saved.get(key + CONDITION + i));
        }
        List<RuleExample> examples = new ArrayList<>();
        for (int i = 0; i < MOST && saved.containsKey(key + EXAMPLE + i); i++) {
            example(saved.get(key + EXAMPLE + i)).ifPresent(examples::add);
        }
        Draft draft =
                new Draft(saved.getOrDefault(key + ON, ""), saved.getOrDefault(key + OFF, ""), conditions, examples);
        try {
            return Optional.of(new Kept(draft, Math.max(0, Integer.parseInt(saved.get(key + BASE)))));
        } catch (NumberFormatException e) {
            return Optional.of(new Kept(draft, 0));
        }
    }

    private static String text(RuleExample example) {
        return example.kind() + " " + example.x() + " " + example.y() + " " + example.slice();
    }

    private static Optional<RuleExample> example(String text) {
        String[] parts = text.split(" ", 4);
        try {
            return parts.length < 4
                    ? Optional.empty()
                    : Optional.of(new RuleExample(
                            parts[3],
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]),
                            RuleExample.Kind.valueOf(parts[0])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
