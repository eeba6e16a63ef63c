/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.Rule;
import org.cytoloop.rules.draft.Draft;
import org.cytoloop.rules.draft.KeptDrafts;
import org.cytoloop.rules.draft.KeptDrafts.Kept;
import org.cytoloop.workspace.Rulebook;

/** The drafts of all stainings: what differs from the version it began from is kept. For the EDT. */
final class DraftBook {
    private final Rulebook rules;
    private final Map<String, Kept> kept = new TreeMap<>();

    DraftBook(Rulebook rules) {
        this.rules = rules;
    }

    /** What the editor shows of a staining: its draft or, when there is none, its current rule. */
    Draft draft(String staining) {
        Kept draft = kept.get(staining);
        return draft != null ? draft.draft() : said(rules.current(staining));
    }

    /** The version the draft began from, 0 for none. */
    int base(String staining) {
        Kept draft = kept.get(staining);
        return draft != null
                ? draft.base()
                : rules.current(staining).map(Rule::version).orElse(0);
    }

    /** True when the draft says something else than the current rule. */
    boolean isChanged(String staining) {
        Kept draft = kept.get(staining);
        return draft != null && !draft.draft().saysSameAs(said(rules.current(staining)));
    }

    /** Another draft; one that says what the current rule says is none. */
    void put(String staining, Draft draft) {
        int base = base(staining);
        if (draft.equals(said(rules.current(staining)))) {
            kept.remove(staining);
        } else {
            kept.put(staining, new Kept(draft, base));
        }
    }

    /** A version became the current one: a draft that says the same is none any more. */
    void saved(String staining, Rule rule) {
        Kept draft = kept.get(staining);
        if (draft != null) {
            if (draft.draft().saysSameAs(Draft.of(rule))) {
                kept.remove(staining);
            } else {
                kept.put(staining, new Kept(draft.draft(), rule.version()));
            }
        }
    }

    /** Throws the draft away. */
    void revert(String staining) {
        kept.remove(staining);
    }

    private static Draft said(Optional<Rule> rule) {
        return rule.map(Draft::of).orElse(Draft.EMPTY);
    }

    /** The drafts as texts. */
    Map<String, String> save() {
        Map<String, String> texts = new TreeMap<>();
        kept.forEach((staining, draft) -> {
            if (!draft.draft().saysSameAs(said(rules.current(staining)))) {
                texts.putAll(KeptDrafts.save(staining, draft));
            }
        });
        return texts;
    }

    /** The drafts of these texts. */
    void restore(Iterable<String> stainings, Map<String, String> texts) {
        for (String staining : stainings) {
            KeptDrafts.restore(staining, texts)
                    .filter(draft -> !draft.draft().saysSameAs(said(rules.current(staining))))
                    .ifPresent(draft -> kept.put(staining, draft));
        }
    }
}
