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
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.StageTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerModelTest {
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

    private SamplerView draw(Region region, Label label, int count, long seed) throws Exception {
        List<Batch> before = at.study.batches(StudyOnDesk.CFOS);
        at.sampler(model -> {
            model.set(how -> how.withLabel(label).withCount(count).withSeed(OptionalLong.of(seed)));
            model.draw("A1", region);
        });
        return at.await(
                        "drawn",
                        model -> model.view()
                                        .batch()
                                        .filter(batch -> !before.contains(batch) && batch.seed() == seed)
                                        .isPresent()
                                && SamplerFixture.isSorted(model))
                .view();
    }

    private static Set<Integer> numbers(SamplerView view) {
        Set<Integer> numbers = new HashSet<>();
        view.strip().forEach(cell -> numbers.add(cell.cell().cell()));
        return numbers;
    }

    @Test
    void aRectangleGivesItsCellsTheClassAndShowsThem() throws Exception {
        SamplerView view = draw(HUNDRED_CELLS, Label.OFF, 30, 17);

        assertEquals(30, view.strip().size());
        assertTrue(view.strip().stream().allMatch(cell -> cell.label() == Label.OFF));
        assertEquals(new LabelCounts(0, 30, 0), view.counts());
        Batch batch = view.batch().orElseThrow();
        assertEquals(17, batch.seed());
        assertEquals("30 cells drawn from 100 eligible, seed 17", BatchStory.of(view.current()));
        assertEquals(30, at.study.samples(StudyOnDesk.CFOS).size());
        StripCell first = view.strip().get(0);
        assertEquals(10.5 + 20 * ((first.cell().cell() - 1) % 50), first.x());
    }

    @Test
    void theSameSeedDrawsTheSameCellsAndNoSeedOthers() throws Exception {
        Set<Integer> first = numbers(draw(HUNDRED_CELLS, Label.ON, 30, 5));
        at.open().writer().submit("undo", study -> study.undo());
        at.await("undone", model -> model.view().strip().isEmpty());
        assertEquals(first, numbers(draw(HUNDRED_CELLS, Label.ON, 30, 5)));

        at.sampler(model -> {
            model.set(how -> how.withSeed(OptionalLong.empty()));
            model.draw("A1", HUNDRED_CELLS);
            model.draw("A1", HUNDRED_CELLS);
        });
        at.await("two more", model -> model.view().batches().size() == 3);
        List<Batch> batches = at.study.batches(StudyOnDesk.CFOS);
        assertNotEquals(batches.get(1).seed(), batches.get(2).seed());
    }

    @Test
    void aDayOfSampling() throws Exception {
        SamplerView drawn = draw(HUNDRED_CELLS, Label.ON, 30, 17);
        CellRef cell = drawn.strip().get(3).cell();

        at.sampler(model -> model.flip(cell));
        at.await("flipped", model -> model.view().counts().equals(new LabelCounts(29, 1, 0)));
        Sample flipped = at.study.sample(StudyOnDesk.CFOS, cell).orElseThrow();
        assertEquals(SampleOrigin.RECTANGLE, flipped.origin(), "it was still drawn");
        assertEquals(0.3, flipped.inclusionProbability(), 1e-12);

        at.sampler(model -> model.give(cell, Label.UNSURE));
        SamplerModel unsure = at.await("unsure", model -> model.view().counts().unsure() == 1);
        assertEquals(Label.UNSURE, unsure.label(cell).orElseThrow());
        assertEquals(30, unsure.view().strip().size());

        at.sampler(model -> model.flip(cell));
        at.await("as the class to give", model -> model.view().counts().equals(new LabelCounts(30, 0, 0)));

        at.sampler(model -> model.clear(cell));
        SamplerView cleared =
                at.await("cleared", model -> model.view().strip().size() == 29).view();
        assertTrue(cleared.indexOf(cell) < 0);
        assertEquals("30 cells drawn from 100 eligible, seed 17; 29 still labelled", BatchStory.of(cleared.current()));

        for (int step = 0; step < 4; step++) {
            at.open().writer().submit("undo", study -> study.undo());
        }
        at.await(
                "back at the draw",
                model -> model.view().counts().equals(new LabelCounts(30, 0, 0))
                        && model.view().strip().equals(drawn.strip()));
        at.open().writer().submit("undo", study -> study.undo());
        SamplerView undone =
                at.await("undone", model -> model.view().strip().isEmpty()).view();
        assertEquals(LabelCounts.NONE, undone.counts());
        assertTrue(undone.batches().isEmpty());

        at.open().writer().submit("redo", study -> study.redo());
        SamplerView redone =
                at.await("redone", model -> !model.view().strip().isEmpty()).view();
        assertEquals(drawn.strip(), redone.strip());
        assertEquals(drawn.batch(), redone.batch());
    }

    @Test
    void anUndoneBatchGivesWayToTheOneBefore() throws Exception {
        SamplerView first = draw(HUNDRED_CELLS, Label.ON, 10, 1);
        SamplerView second = draw(HUNDRED_CELLS, Label.OFF, 10, 2);
        assertNotEquals(first.batch(), second.batch());
        assertEquals(2, second.batches().size());

        at.open().writer().submit("undo", study -> study.undo());
        at.await("the first again", model -> model.view().batch().equals(first.batch()));
        at.open().writer().submit("redo", study -> study.redo());
        at.await("the second again", model -> model.view().batch().equals(second.batch()));
    }

    @Test
    void anEarlierBatchCanBeShownUntilTheNextDraw() throws Exception {
        SamplerView first = draw(HUNDRED_CELLS, Label.ON, 10, 1);
        draw(HUNDRED_CELLS, Label.OFF, 10, 2);
        at.sampler(model -> model.show(model.view().batches().get(1)));
        at.await("chosen", model -> model.view().batch().equals(first.batch()));
        assertEquals(
                3, draw(HUNDRED_CELLS, Label.OFF, 10, 3).batch().orElseThrow().id());
    }

    @Test
    void aSmallRectangleTakesAllAndSaysSo() throws Exception {
        SamplerView view = draw(new Region(0, 0, 60, 40), Label.ON, 30, 4);
        assertEquals(6, view.strip().size());
        assertEquals("All 6 eligible cells drawn (30 asked for), seed 4", BatchStory.of(view.current()));
        at.await("said", model -> model.remark().startsWith("Only 6 of the 6 cells"));
    }

    @Test
    void anEmptyRectangleSaysWhyAndChangesNothing() throws Exception {
        at.sampler(model -> model.draw("A1", new Region(960, 970, 30, 20)));
        at.await("no cells there", model -> model.remark().startsWith("There are no cells in the rectangle"));
        at.sampler(model -> model.draw("A3", HUNDRED_CELLS));
        at.await("no cells at all", model -> model.remark().startsWith("The slice has no cells yet"));
        at.sampler(model -> model.draw("A1", new Region(5, 5, 0, 0)));
        at.await("too small", model -> model.remark().startsWith("The rectangle is too small"));
        draw(new Region(0, 0, 60, 40), Label.ON, 30, 4);
        at.sampler(model -> model.draw("A1", new Region(0, 0, 60, 40)));
        at.await("all taken", model -> model.remark().startsWith("All 6 cells in the rectangle already have a label"));
        assertEquals(6, at.study.samples(StudyOnDesk.CFOS).size());
    }

    @Test
    void everyStainingHasItsOwnBatchesAndCounts() throws Exception {
        SamplerView cfos = draw(HUNDRED_CELLS, Label.ON, 20, 1);
        at.edt(() -> at.open().setStaining(StudyOnDesk.PV));
        SamplerView pv =
                at.await("empty", model -> model.view().strip().isEmpty()).view();
        assertEquals(LabelCounts.NONE, pv.counts());
        at.sampler(model -> model.draw("A1", HUNDRED_CELLS));
        at.await("20 of the other", model -> model.view().counts().on() == 20);
        at.edt(() -> at.open().setStaining(StudyOnDesk.CFOS));
        at.await("the first again", model -> model.view().strip().equals(cfos.strip()));
    }

    @Test
    void theStripShowsTheSliceThatIsLookedAtButCountsAll() throws Exception {
        SamplerView first = draw(HUNDRED_CELLS, Label.ON, 20, 1);
        at.edt(() -> at.open().setSlice("A2"));
        SamplerView other =
                at.await("empty", model -> model.view().strip().isEmpty()).view();
        assertEquals(20, other.counts().on());
        at.edt(() -> at.open().setSlice("A1"));
        at.await("back", model -> model.view().strip().equals(first.strip()));
    }

    @Test
    void clickingLabelsSingleCells() throws Exception {
        CellRef cell = new CellRef("A1", 7);
        at.sampler(model -> {
            model.set(how -> how.withLabel(Label.OFF));
            model.click(cell, StageTool.RECTANGLE);
            model.click(cell, StageTool.CLICK_LABEL);
        });
        SamplerView clicked =
                at.await("OFF", model -> model.view().counts().off() == 1).view();
        assertEquals(
                SampleOrigin.CLICK,
                at.study.sample(StudyOnDesk.CFOS, cell).orElseThrow().origin());
        assertTrue(clicked.batch().isEmpty());
        assertEquals(
                List.of(cell), clicked.strip().stream().map(StripCell::cell).toList());
        assertEquals(cell, at.ask(() -> at.open().selection().selected().orElseThrow()));

        at.sampler(model -> model.click(cell, StageTool.CLICK_LABEL));
        at.await("again flips", model -> model.view().counts().equals(new LabelCounts(1, 0, 0)));
        at.sampler(model -> model.click(cell, StageTool.CLICK_LABEL));
        at.await("and gives the class", model -> model.view().counts().equals(new LabelCounts(0, 1, 0)));
        at.sampler(model -> model.click(cell, StageTool.RECTANGLE));
        at.await("flips a sample", model -> model.view().counts().equals(new LabelCounts(1, 0, 0)));
    }

    @Test
    void aClickOnACellWithoutLabelOnlySelectsIt() throws Exception {
        at.sampler(model -> model.click(new CellRef("A1", 7), StageTool.RECTANGLE));
        at.open().writer().flush();
        assertTrue(at.study.samples(StudyOnDesk.CFOS).isEmpty());
        assertEquals(
                7, at.ask(() -> at.open().selection().selected().orElseThrow().cell()));
    }

    @Test
    void theSelectionWalksThroughTheStrip() throws Exception {
        SamplerView view = draw(HUNDRED_CELLS, Label.ON, 5, 9);
        at.sampler(model -> {
            assertEquals(-1, model.selectedIndex());
            model.step(1);
            assertEquals(0, model.selectedIndex());
            assertFalse(model.canStep(-1));
            model.step(3);
            assertEquals(3, model.selectedIndex());
            at.open().selection().hover(new CellRef("A1", 1));
            model.select(Integer.MAX_VALUE);
            assertEquals(4, model.selectedIndex());
            assertTrue(at.open().selection().hovered().isEmpty(), "keys act on the crop the arrows chose");
            assertFalse(model.canStep(1));
            model.clear(view.strip().get(4).cell());
        });
        at.await("the neighbour is selected", model -> model.view().strip().size() == 4 && model.selectedIndex() == 3);
    }

    @Test
    void theBatchIsMarkedInItsSlice() throws Exception {
        draw(HUNDRED_CELLS, Label.ON, 5, 9);
        at.sampler(model -> {
            RegionMark mark = model.marks("A1").get(0);
            assertEquals(HUNDRED_CELLS, mark.region());
            assertEquals(RegionMark.Kind.BATCH, mark.kind());
            assertEquals("Batch 1 ON", mark.text());
            assertEquals("5 cells drawn from 100 eligible, seed 9", mark.tooltip());
            assertTrue(model.marks("A2").isEmpty());
        });
    }

    @Test
    void cropsAreSortedBySignalBrightestFirst() throws Exception {
        draw(HUNDRED_CELLS, Label.ON, 30, 17);
        SamplerView sorted = at.await(
                        "measured",
                        model -> !Float.isNaN(model.view().strip().get(0).signal()))
                .view();
        float last = Float.POSITIVE_INFINITY;
        int number = Integer.MAX_VALUE;
        for (StripCell cell : sorted.strip()) {
            assertTrue(cell.signal() <= last);
            assertTrue(cell.cell().cell() < number, "each cell is brighter than the one before");
            last = cell.signal();
            number = cell.cell().cell();
        }
        at.sampler(model -> model.flip(sorted.strip().get(5).cell()));
        SamplerView flipped =
                at.await("flipped", model -> model.view().counts().off() == 1).view();
        assertEquals(
                sorted.strip().stream().map(StripCell::cell).toList(),
                flipped.strip().stream().map(StripCell::cell).toList());
    }

    @Test
    void redrawingGivesOtherCellsInTheSameRectangle() throws Exception {
        SamplerView first = draw(HUNDRED_CELLS, Label.OFF, 30, 17);
        at.sampler(model -> {
            model.flip(first.strip().get(0).cell());
            model.redraw();
        });
        SamplerView second = at.await(
                        "redrawn",
                        model -> model.view().batch().filter(b -> b.id() == 2).isPresent())
                .view();
        assertEquals(new LabelCounts(0, 30, 0), second.counts());
        assertNotEquals(numbers(first), numbers(second));
        assertEquals(HUNDRED_CELLS, second.batch().orElseThrow().region());
        assertNotEquals(17, second.batch().orElseThrow().seed());
        assertTrue(BatchStory.of(second.current()).startsWith("30 cells drawn from 100 eligible"));
        assertEquals(1, second.batches().size());

        at.open().writer().submit("undo", study -> study.undo());
        at.await("as before the redraw", model -> model.view().counts().equals(new LabelCounts(1, 29, 0)));
    }

    @Test
    void regionsAreSuggestedWhileThatIsOnAndAgainAfterABatch() throws Exception {
        at.sampler(model -> model.set(how -> how.withSuggesting(true)));
        List<RegionMark> before =
                at.await("suggested", model -> !model.marks("A1").isEmpty()).marks("A1");
        assertTrue(before.stream().allMatch(mark -> mark.kind() == RegionMark.Kind.SUGGESTION));
        RegionMark best = before.get(0);
        assertTrue(best.tooltip().startsWith("Click to draw 30 of "), best.tooltip());
        assertFalse(best.text().isEmpty());

        at.sampler(model -> model.draw("A1", best.region()));
        at.await("drawn there", model -> model.view().counts().on() == 30);
        at.await(
                "others",
                model -> model.marks("A1").stream().anyMatch(mark -> mark.kind() == RegionMark.Kind.BATCH)
                        && !model.marks("A1").containsAll(before));
        at.sampler(model -> {
            model.set(how -> how.withSuggesting(false));
            assertTrue(model.marks("A1").stream().allMatch(mark -> mark.kind() == RegionMark.Kind.BATCH));
        });
    }

    @Test
    void aBatchCanBeTakenBackAsAWhole() throws Exception {
        SamplerView drawn = draw(HUNDRED_CELLS, Label.ON, 5, 9);
        at.sampler(SamplerModel::takeBack);
        at.await("gone", model -> model.view().strip().isEmpty() && !model.canTakeBack());
        assertTrue(at.study.samples(StudyOnDesk.CFOS).isEmpty());
        at.open().writer().submit("undo", study -> study.undo());
        at.await("back", model -> model.view().strip().equals(drawn.strip()));
    }
}
