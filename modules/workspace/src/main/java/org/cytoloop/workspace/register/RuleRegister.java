/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Rulebook;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.RulePayload;
import org.cytoloop.workspace.store.Database;

/** The rules of a study. Thread-safe; reads wait for no change. */
final class RuleRegister implements Rulebook {
    private final Ledger ledger;

    RuleRegister(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Rule> versions(String staining) {
        return ledger.now().rules().versions(staining);
    }

    @Override
    public Optional<Rule> current(String staining) {
        return ledger.now().rules().current(staining);
    }

    @Override
    public Optional<Rule> version(String staining, int version) {
        return versions(staining).stream()
                .filter(rule -> rule.version() == version)
                .findFirst();
    }

    @Override
    public Rule save(String staining, RuleDraft draft) throws ProblemException {
        RuleDraft tidy = RuleLimits.tidied(draft);
        RuleLimits.check(tidy);
        Rule saved;
        try (Database.Hold held = ledger.hold()) {
            ledger.context().requireStaining(staining);
            LabelState state = ledger.state();
            Rule current =
                    state.consistency().rules(staining).get(state.consistency().currentRule(staining));
            if (current != null && says(current, tidy)) {
                return current;
            }
            int version = state.consistency().nextRule(staining);
            ledger.commit(JournalEvent.RULE_SAVED, RulePayload.of(staining, version, tidy));
            saved = ledger.state().consistency().rules(staining).get(version);
        }
        ledger.deliver();
        return saved;
    }

    /** The note tells why a version was made; alone it is no reason to make another. */
    private static boolean says(Rule rule, RuleDraft draft) {
        return rule.language() == Rule.LANGUAGE
                && rule.onText().equals(draft.onText())
                && rule.offText().equals(draft.offText())
                && rule.conditions().equals(draft.conditions())
                && rule.examples().equals(draft.examples());
    }
}
