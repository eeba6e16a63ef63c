/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workspace.RuleDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that the rule labels first, and the version of the rule that labels carry. */
class RuleBatchTest {
    private static final Region HUNDRED_CELLS = new Region(0, 0, 200, 200);

    @TempDir
    Path folder;

    private SamplerFixture at;

    @BeforeEach
    void open() throws Exception {
        at = SamplerFixture.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private void rule(String... conditions) throws Exception {
        int before = at.study.rulebook().versions(StudyOnDesk.CFOS).size();
        at.open().writer().submit("rule", study -> study.rulebook()
                .save(StudyOnDesk.CFOS, new RuleDraft("on", "off", List.of(conditions), List.of(), "")));
        at.open().writer().flush();
        assertEquals(before + 1, at.study.rulebook().versions(StudyOnDesk.CFOS).size());
        at.edt(() -> {});
    }

    private static Label expected(CellRef cell) {
        int digit = cell.cell() % 10;
        return digit == 7 || digit == 5 ? Label.UNSURE : digit > 5 ? Label.ON : Label.OFF;
    }

    private SamplerModel drawByRule(int batch) throws Exception {
        at.sampler(model -> {
            model.set(how -> how.withByRule(true));
            model.draw("A1", HUNDRED_CELLS);
        });
        return at.await(
                "drawn",
                model -> model.view().batch().filter(b -> b.id() == batch).isPresent());
    }

    @Test
    void theRuleIsAChoiceOnceItHasConditions() throws Exception {
        at.sampler(model -> assertTrue(model.obstacleToRule().orElseThrow().startsWith("There is no rule")));
        rule();
        at.sampler(model ->
                assertTrue(model.obstacleToRule().orElseThrow().startsWith("The rule for this staining has words")));
        rule("test.digit > 5");
        at.sampler(model -> assertTrue(model.obstacleToRule().isEmpty()));
    }

    @Test
    void everyCellGetsWhatTheRuleSaysOfIt() throws Exception {
        rule("test.digit > 5 \u00b1 0.5");
        SamplerView view = drawByRule(1).view();
        assertEquals(30, view.strip().size());
        for (StripCell cell : view.strip()) {
            assertEquals(expected(cell.cell()), cell.label(), cell.cell().toString());
            Sample sample = at.study.sample(StudyOnDesk.CFOS, cell.cell()).orElseThrow();
            assertEquals(SampleOrigin.RULE, sample.origin());
            assertEquals(1, sample.ruleVersion());
        }
        assertTrue(view.current().orElseThrow().isByRule());
        String story = BatchStory.of(view.current());
        assertTrue(story.startsWith("30 cells drawn from 100 eligible, seed "), story);
        assertTrue(story.endsWith("; labelled by rule"), story);
        String name = BatchStory.name(view.current().orElseThrow());
        assertTrue(name.startsWith("Batch 1 \u00b7 by rule \u00b7 30 cells"), name);
        at.sampler(model ->
                assertEquals("Batch 1 by rule", model.marks("A1").get(0).text()));
    }

    @Test
    void aFlipOfWhatTheRuleSaidKeepsTheDraw() throws Exception {
        rule("test.digit > 5");
        StripCell cell = drawByRule(1).view().strip().stream()
                .filter(drawn -> drawn.label() == Label.OFF)
                .findFirst()
                .orElseThrow();
        at.sampler(model -> model.flip(cell.cell()));
        at.await("flipped", model -> model.label(cell.cell()).equals(java.util.Optional.of(Label.ON)));
        assertEquals(
                SampleOrigin.RULE,
                at.study.sample(StudyOnDesk.CFOS, cell.cell()).orElseThrow().origin());
    }

    @Test
    void aBatchByRuleIsDrawnAnewByTheRuleAsItIsNow() throws Exception {
        rule("test.digit > 5");
        SamplerView first = drawByRule(1).view();
        rule("test.digit > 8");
        at.sampler(SamplerModel::redraw);
        SamplerView second = at.await(
                        "redrawn",
                        model -> model.view().batch().filter(b -> b.id() == 2).isPresent())
                .view();
        assertNotEquals(first.strip(), second.strip());
        assertTrue(second.strip().stream()
                .filter(cell -> cell.cell().cell() % 10 != 7)
                .allMatch(cell -> (cell.label() == Label.ON) == (cell.cell().cell() % 10 == 9)));
        assertTrue(at.study.samples(StudyOnDesk.CFOS).stream().allMatch(sample -> sample.ruleVersion() == 2));
    }

    @Test
    void aRuleThatIsGoneIsNoChoiceAnyMore() throws Exception {
        rule("test.digit > 5");
        at.sampler(model -> model.set(how -> how.withLabel(Label.OFF).withByRule(true)));
        at.open().writer().submit("undo", study -> study.undo());
        at.await(
                "back to OFF",
                model -> !model.settings().byRule() && model.settings().label() == Label.OFF);
        rule("test.digit > 5");
        at.sampler(model -> model.set(how -> how.withByRule(true)));
        at.edt(() -> at.open().setStaining(StudyOnDesk.PV));
        assertFalse(at.ask(() -> at.sampler.model().orElseThrow().settings().byRule()));
    }

    @Test
    void choosingAClassEndsTheRule() {
        DrawSettings rule = DrawSettings.FIRST.withByRule(true);
        assertFalse(rule.withLabel(Label.ON).byRule());
        assertFalse(rule.swapped().byRule());
        assertTrue(rule.withCount(3).withRepeats(0).withSuggesting(true).byRule());
    }

    @Test
    void everyLabelCarriesTheRuleItWasGivenUnder() throws Exception {
        CellRef before = new CellRef("A1", 1);
        at.sampler(model -> model.give(before, Label.ON));
        rule("test.digit > 5");
        CellRef clicked = new CellRef("A1", 2);
        at.sampler(model -> {
            model.give(clicked, Label.OFF);
            model.set(how -> how.withRepeats(0));
            model.draw("A1", HUNDRED_CELLS);
        });
        at.open().writer().flush();
        assertEquals(0, version(before));
        assertEquals(1, version(clicked));
        assertTrue(at.study.samples(StudyOnDesk.CFOS).stream()
                .filter(sample -> sample.batch() > 0)
                .allMatch(sample -> sample.ruleVersion() == 1));
        rule("test.digit > 6");
        at.sampler(model -> model.flip(before));
        at.open().writer().flush();
        assertEquals(2, version(before));
    }

    private int version(CellRef cell) {
        return at.study.sample(StudyOnDesk.CFOS, cell).orElseThrow().ruleVersion();
    }
}
