/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.rules.draft.KeptDrafts.Kept;
import org.junit.jupiter.api.Test;

class KeptDraftsTest {
    private static final Draft DRAFT = new Draft(
            "bright\nall over",
            "",
            List.of("cFos.snr >= 2.5", "", "not ("),
            List.of(
                    new RuleExample("slice with spaces", 1.25, 3, RuleExample.Kind.CLEAR_ON),
                    new RuleExample("B", 1e-3, 1234.5, RuleExample.Kind.BORDERLINE)));

    @Test
    void aDraftComesBackAsItWas() {
        Map<String, String> saved = new TreeMap<>(KeptDrafts.save("cFos", new Kept(DRAFT, 3)));
        saved.putAll(KeptDrafts.save("PV", new Kept(Draft.EMPTY, 0)));
        assertEquals(Optional.of(new Kept(DRAFT, 3)), KeptDrafts.restore("cFos", saved));
        assertEquals(Optional.of(new Kept(Draft.EMPTY, 0)), KeptDrafts.restore("PV", saved));
        assertEquals(Optional.empty(), KeptDrafts.restore("other", saved));
    }

    @Test
    void whatIsDamagedIsLeftOut() {
        Map<String, String> saved = new TreeMap<>(KeptDrafts.save("cFos", new Kept(DRAFT, 3)));
        saved.put("cFos.example.0", "CLEAR_ON x y");
        saved.put("cFos.base", "many");
        saved.remove("cFos.condition.1");
        Kept read = KeptDrafts.restore("cFos", saved).orElseThrow();
        assertEquals(0, read.base());
        assertEquals(List.of("cFos.snr >= 2.5"), read.draft().conditions());
        assertEquals(DRAFT.examples().subList(1, 2), read.draft().examples());
    }

    @Test
    void emptyLinesAndSpacesDoNotMakeAnotherRule() {
        Draft spaced = DRAFT.withAdded(3, "   ").withOnText(" bright\nall over ");
        assertTrue(spaced.saysSameAs(DRAFT));
        assertFalse(DRAFT.withOffText("dark").saysSameAs(DRAFT));
        assertEquals(List.of("cFos.snr >= 2.5", "not ("), spaced.toSave("").conditions());
        assertTrue(Draft.EMPTY.withAdded(0, " ").isEmpty());
    }

    @Test
    void aCellIsAnExampleOfOneKindOnly() {
        RuleExample first = DRAFT.examples().get(0);
        RuleExample other = new RuleExample(first.slice(), first.x(), first.y(), RuleExample.Kind.CLEAR_OFF);
        assertEquals(
                List.of(DRAFT.examples().get(1), other),
                DRAFT.withExample(other).examples());
    }
}
