/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.rules.RulesFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workspace.RuleDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardModelTest {
    @TempDir
    Path folder;

    private RulesFixture at;

    @BeforeEach
    void open() throws Exception {
        at = RulesFixture.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private CellFacts facts(int cell) throws Exception {
        at.edt(() -> at.open().selection().hover(new CellRef("A1", cell)));
        return at.ask(() -> at.rules.model().orElseThrow().card().cell().orElseThrow());
    }

    private void rule(String... conditions) throws Exception {
        at.study.rulebook().save(StudyOnDesk.CFOS, new RuleDraft("bright", "", List.of(conditions), List.of(), ""));
        at.await("the rule is in use", model -> model.card()
                .rule()
                .filter(rule -> rule.conditions().equals(List.of(conditions)))
                .isPresent());
    }

    @Test
    void theRuleSpeaksOfTheCellUnderTheMouse() throws Exception {
        at.label(Label.ON, 5);
        rule("cFos.snr >= 2.5 ± 0.25");
        assertTrue(facts(5).answer().isEmpty(), "not measured yet");
        at.measure();
        CellFacts low = facts(5);
        assertEquals(Optional.of(Label.ON), low.label());
        assertEquals(Optional.of(RuleAnswer.OFF), low.answer());
        assertTrue(low.contradicts());
        assertTrue(low.reason().contains("cFos.snr"), low.reason());
        assertEquals("cFos.snr", low.values().get(0).feature());
        assertEquals(0.4f, low.values().get(0).value(), 1e-6f);
        assertEquals(Optional.of(RuleAnswer.GREY), facts(26).answer());
        assertFalse(facts(26).contradicts());
        assertEquals(Optional.of(RuleAnswer.ON), facts(40).answer());
        assertEquals(Optional.of(RuleAnswer.UNKNOWN), facts(50).answer());
        assertEquals(
                3.9,
                at.ask(() -> {
                    at.open().selection().hover(new CellRef("A1", 40));
                    return at.rules.model().orElseThrow().card().pointer().orElseThrow();
                }),
                1e-6);
    }

    @Test
    void aFlagIsTold() throws Exception {
        rule();
        at.edt(() -> at.open().flags().set(Map.of(new CellRef("A1", 7), "Two labels differ.")));
        assertEquals(Optional.of("Two labels differ."), facts(7).flag());
        assertEquals(Optional.empty(), facts(8).flag());
    }

    @Test
    void aFeatureThatIsMissingIsSaidAndNothingIsAnswered() throws Exception {
        rule("GFAP.snr > 1");
        at.measure();
        at.await("the problem", model -> !model.card().problem().isEmpty());
        assertTrue(at.ask(() -> at.rules.model().orElseThrow().card().problem()).contains("GFAP.snr"));
        assertEquals(Optional.empty(), facts(7).answer());
    }

    @Test
    void theLadderStandsOnTheFirstThreshold() throws Exception {
        at.label(Label.ON, 30, 40);
        at.label(Label.OFF, 3);
        at.measure();
        rule("cell.area_um2 / 2 > 10", "cFos.snr > 2 and cell.area_um2 > 10");
        at.await("values", model -> model.card()
                .values()
                .filter(values -> values.labelled().size() == 3)
                .isPresent());
        assertEquals("cFos.snr", at.ask(() -> at.rules
                .model()
                .orElseThrow()
                .card()
                .threshold()
                .orElseThrow()
                .feature()));
        at.model(model -> assertEquals(
                List.of(3, 30, 40),
                Ladder.pick(model.card().values().orElseThrow(), 2, 0, 10).stream()
                        .map(rung -> rung.cell().cell())
                        .toList()));
    }
}
