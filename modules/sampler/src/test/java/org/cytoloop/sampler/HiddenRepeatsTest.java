/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.sampler.actions.CommandProbe;
import org.cytoloop.sampler.model.BatchStory;
import org.cytoloop.sampler.model.LabelCounts;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.sampler.model.SamplerView;
import org.cytoloop.sampler.model.StripCell;
import org.cytoloop.sampler.strip.StripProbe;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workbench.stage.StageTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are asked again, hidden in the newest batch: nothing gives them away, and nothing changes their labels. */
class HiddenRepeatsTest {
    private static final Region ALL = new Region(0, 0, 1000, 1000);

    @TempDir
    Path folder;

    private SamplerFixture at;
    private Map<CellRef, Sample> labels;
    private Set<CellRef> hidden;

    @BeforeEach
    void open() throws Exception {
        at = SamplerFixture.openOnTheDesk(folder);
        draw(Label.OFF, 40, 1, 0);
        draw(Label.OFF, 10, 2, 0);
        draw(Label.ON, 10, 3, 50);
        hidden = new TreeSet<>(at.study.repeats().open(StudyOnDesk.CFOS).keySet());
        labels = labelsOfHidden();
        assertEquals(10, hidden.size());
        assertTrue(labels.values().stream().allMatch(sample -> sample.label() == Label.OFF));
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private SamplerView draw(Label label, int count, long batch, int repeats) throws Exception {
        at.sampler(model -> {
            model.set(how ->
                    how.withLabel(label).withCount(count).withRepeats(repeats).withSeed(OptionalLong.of(40 + batch)));
            model.draw("A1", ALL);
        });
        // the sampler turns to the new batch once more when it hears that it is on disk
        at.open().writer().flush();
        at.edt(() -> {});
        return at.await(
                        "drawn",
                        model -> model.view()
                                        .batch()
                                        .filter(b -> b.id() == batch)
                                        .isPresent()
                                && SamplerFixture.isSorted(model))
                .view();
    }

    private Map<CellRef, Sample> labelsOfHidden() {
        Map<CellRef, Sample> now = new HashMap<>();
        for (CellRef cell :
                hidden == null ? at.study.repeats().open(StudyOnDesk.CFOS).keySet() : hidden) {
            now.put(cell, at.study.sample(StudyOnDesk.CFOS, cell).orElseThrow());
        }
        return now;
    }

    private SamplerModel model() throws Exception {
        return at.ask(() -> at.sampler.model().orElseThrow());
    }

    private CellRef repeat() {
        return hidden.iterator().next();
    }

    private Optional<Label> answer(CellRef cell) {
        List<Repeat> all = at.study.repeats().all(StudyOnDesk.CFOS);
        return all.stream()
                .filter(known -> known.cell().equals(cell))
                .findFirst()
                .map(Repeat::second);
    }

    private void settle() throws Exception {
        at.open().writer().flush();
        at.edt(() -> {});
        assertEquals(labels, labelsOfHidden(), "no label was touched");
    }

    @Test
    void theStripShowsThemLikeDrawnCells() throws Exception {
        SamplerView view = model().view();
        assertEquals(20, view.strip().size());
        assertTrue(view.strip().stream().allMatch(cell -> cell.label() == Label.ON), "as the batch was given");
        Set<CellRef> shown = view.strip().stream().map(StripCell::cell).collect(Collectors.toSet());
        assertTrue(shown.containsAll(hidden));
        float last = Float.POSITIVE_INFINITY;
        for (StripCell cell : view.strip()) {
            assertTrue(cell.signal() <= last, "sorted in by signal");
            last = cell.signal();
        }
        assertTrue(BatchStory.of(view.current()).startsWith("20 cells drawn from "), BatchStory.of(view.current()));
        assertTrue(BatchStory.name(view.current().orElseThrow()).contains("20 cells"));
        assertEquals(new LabelCounts(20, 40, 0), view.counts(), "counts are of what is shown");
        at.sampler(model -> assertEquals(Label.ON, model.label(repeat()).orElseThrow()));
    }

    @Test
    void pictureAndTooltipOfARepeatAreThoseOfADrawnCell() throws Exception {
        StripProbe strip = new StripProbe(at);
        SamplerView view = model().view();
        int drawn = -1;
        int asked = -1;
        for (int i = 0; i < view.strip().size(); i++) {
            if (hidden.contains(view.strip().get(i).cell())) {
                asked = i;
            } else {
                drawn = i;
            }
        }
        String one = strip.tooltip(drawn).replace(number(view, drawn), "#");
        String other = strip.tooltip(asked).replace(number(view, asked), "#");
        assertEquals(one, other);
        BufferedImage image = strip.paint();
        Rectangle first = strip.bounds(drawn);
        Rectangle second = strip.bounds(asked);
        for (int i = 0; i < first.width; i++) {
            for (int k : new int[] {0, 1, 2, first.height - 1}) {
                assertEquals(
                        image.getRGB(first.x + i, first.y + k),
                        image.getRGB(second.x + i, second.y + k),
                        "frame at " + i + ", " + k);
            }
        }
    }

    private static String number(SamplerView view, int index) {
        return Integer.toString(view.strip().get(index).cell().cell());
    }

    @Test
    void everyCommandGoesToTheAnswer() throws Exception {
        CellRef cell = repeat();
        CommandProbe commands = at.ask(CommandProbe::new);
        at.edt(() -> at.open().selection().select(cell));
        Map<String, Optional<Label>> expected = new java.util.LinkedHashMap<>();
        expected.put("OFF", Optional.of(Label.OFF));
        expected.put("flip", Optional.of(Label.ON));
        expected.put("UNSURE", Optional.of(Label.UNSURE));
        expected.put("ON", Optional.of(Label.ON));
        expected.put("clear", Optional.empty());
        for (Map.Entry<String, Optional<Label>> step : expected.entrySet()) {
            at.edt(() -> commands.perform(step.getKey()));
            settle();
            assertEquals(step.getValue(), answer(cell), step.getKey());
        }
        at.await("out of the strip", model -> model.view().indexOf(cell) < 0);
        at.sampler(model -> {
            assertTrue(model.label(cell).isEmpty(), "like a drawn cell that was removed");
            at.open().selection().select(cell);
        });
        at.edt(() -> commands.perform("OFF"));
        settle();
        at.await("in the strip again", model -> model.view().indexOf(cell) >= 0);
        at.edt(() -> {
            at.open().selection().select(cell);
            commands.perform("remove");
        });
        settle();
        assertEquals(Optional.empty(), answer(cell));
    }

    @Test
    void everyClickGoesToTheAnswer() throws Exception {
        CellRef cell = repeat();
        for (StageTool tool : StageTool.values()) {
            at.sampler(model -> model.click(cell, tool));
            settle();
        }
        assertTrue(answer(cell).isPresent());
        StripProbe strip = new StripProbe(at);
        Optional<Label> before = answer(cell);
        int index = model().view().indexOf(cell);
        strip.click(index, 1);
        settle();
        assertFalse(before.equals(answer(cell)));
        Optional<Label> flipped = answer(cell);
        strip.click(index, 1);
        strip.click(index, 2);
        settle();
        assertEquals(flipped, answer(cell), "a double click leaves it as it was");
    }

    @Test
    void aFlipMovesTheCountsWhetherTheCellIsAskedAgainOrNot() throws Exception {
        CellRef drawn = model().view().strip().stream()
                .map(StripCell::cell)
                .filter(cell -> !hidden.contains(cell))
                .findFirst()
                .orElseThrow();
        at.sampler(model -> model.flip(drawn));
        at.await("counted", model -> model.view().counts().equals(new LabelCounts(19, 41, 0)));
        at.sampler(model -> model.flip(repeat()));
        at.await("counted", model -> model.view().counts().equals(new LabelCounts(18, 42, 0)));
        at.sampler(model -> model.clear(repeat()));
        at.await("counted", model -> model.view().counts().equals(new LabelCounts(18, 41, 0)));
        settle();
    }

    @Test
    void aClickThatAnotherBatchOvertakesChangesNeitherAnswerNorLabel() throws Exception {
        CellRef cell = repeat();
        Optional<Label> before = answer(cell);
        at.sampler(model -> {
            model.set(how -> how.withRepeats(0).withSeed(OptionalLong.of(99)));
            model.draw("A1", ALL);
            model.give(cell, Label.UNSURE);
        });
        settle();
        assertEquals(before, answer(cell), "its batch is closed");
        Label label = at.study.sample("cFos", cell).orElseThrow().label();
        assertTrue(label != Label.UNSURE, "an answer never becomes a label");
    }

    @Test
    void aNewerBatchClosesThem() throws Exception {
        CellRef cell = repeat();
        draw(Label.ON, 10, 4, 0);
        at.sampler(model -> model.showBatch(3));
        SamplerView old = at.await(
                        "the old one",
                        model -> model.view().batch().filter(b -> b.id() == 3).isPresent())
                .view();
        assertEquals(10, old.strip().size());
        assertTrue(old.strip().stream().noneMatch(shown -> hidden.contains(shown.cell())));
        assertTrue(BatchStory.of(old.current()).startsWith("10 cells drawn from "));
        at.sampler(model -> {
            assertEquals(Label.OFF, model.label(cell).orElseThrow(), "its own label again");
            model.flip(cell);
        });
        at.open().writer().flush();
        assertEquals(
                Label.ON,
                at.study.sample(StudyOnDesk.CFOS, cell).orElseThrow().label(),
                "from now on labels are labels again");
        assertEquals(Optional.of(Label.ON), answer(cell), "and the answer stays what it was");
    }

    @Test
    void anEarlierBatchShowsTheAnswerWhileItIsOpen() throws Exception {
        CellRef cell = repeat();
        long batch = labels.get(cell).batch();
        at.sampler(model -> model.showBatch(batch));
        SamplerView old = at.await("the old one", model -> model.view()
                        .batch()
                        .filter(b -> b.id() == batch)
                        .isPresent())
                .view();
        assertEquals(Label.ON, old.strip().get(old.indexOf(cell)).label());
        assertTrue(old.strip().size() <= 40, "but holds no other batch's cells");
    }

    @Test
    void takingBackAndDrawingAnewLeaveLabelsAlone() throws Exception {
        at.sampler(SamplerModel::redraw);
        at.await(
                "redrawn",
                model -> model.view().batch().filter(b -> b.id() == 4).isPresent());
        settle();
        at.sampler(SamplerModel::takeBack);
        at.await(
                "taken back",
                model -> model.view().batch().filter(b -> b.id() == 2).isPresent());
        settle();
        for (int i = 0; i < 2; i++) {
            at.open().writer().submit("undo", study -> study.undo());
        }
        at.await("as before", model -> model.view().strip().size() == 20);
        settle();
    }

    @Test
    void anAnswerIsUndoneLikeALabel() throws Exception {
        CellRef cell = repeat();
        at.sampler(model -> model.flip(cell));
        at.await("flipped", model -> model.label(cell).equals(Optional.of(Label.OFF)));
        at.open().writer().submit("undo", study -> study.undo());
        at.await("as it was", model -> model.label(cell).equals(Optional.of(Label.ON)));
        settle();
    }

    @Test
    void noneAreAskedWhenTheShareIsNothing() throws Exception {
        SamplerView view = draw(Label.ON, 10, 4, 0);
        assertEquals(10, view.strip().size());
        assertTrue(at.study.repeats().open(StudyOnDesk.CFOS).isEmpty());
    }
}
