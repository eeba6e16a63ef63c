/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.awt.EventQueue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * The sampler of one open study: draws batches, changes labels, and keeps a view of what the study holds, made anew off
 * the EDT after every change. For the EDT.
 */
@Messages({
    "SamplerModel_drawing=Sampling cells",
    "SamplerModel_labelling=Labelling cells",
    "SamplerModel_reading=Reading samples",
    "# {0} - what the slice is called",
    "SamplerModel_ruling=Labelling cells of {0} by the rule",
    "SamplerModel_noRule=There is no rule for this staining yet: write one in the rule editor",
    "SamplerModel_noConditions=The rule for this staining has words but no conditions: "
            + "give it one in the rule editor",
    "SamplerModel_atALoss=No region to suggest: too few cells of this slice are free, or all are like those labelled.",
    "SamplerModel_tooSmall=The rectangle is too small: drag it over some cells."
})
public final class SamplerModel implements StudyModel {
    /** Number of a batch no study has: stands for the newest. */
    private static final long NEWEST = -1;
    /** Rectangles smaller than this are a slip of the hand, px. */
    private static final double SLIP = 1;

    /** A batch is shown this much later at most, so that it can be sorted before anybody sees it. */
    private static final int PATIENCE_MS = 150;

    /** What the view is made of. */
    private static final Set<StudyEvent.Topic> SHOWN =
            Set.of(StudyEvent.Topic.LABELS, StudyEvent.Topic.CELLS, StudyEvent.Topic.SLICES, StudyEvent.Topic.REPEATS);

    private static final RequestProcessor READING = new RequestProcessor(SamplerModel.class.getName(), 1);

    private final OpenStudy open;
    private final Consumer<Consumer<SamplerListener>> tell;
    private final Seeds seeds = new Seeds();
    private final CropShelf crops;
    private final SignalBoard signals;
    private final RegionAdvice advice;
    private final StripOrder order = new StripOrder();
    private final RequestProcessor.Task reading = READING.create(this::read);
    private final RequestProcessor.Task patience = READING.create(() -> EventQueue.invokeLater(this::outOfPatience));
    /** A batch that waits for its signals before it is shown; null when none does. */
    private Unsorted unsorted;

    private DrawSettings settings = DrawSettings.FIRST;
    private OptionalLong chosen = OptionalLong.empty();
    private SamplerView view = SamplerView.EMPTY;
    private String remark = "";

    /** What is to be read; null when the study was closed. */
    private volatile Wanted wanted;

    private record Wanted(String staining, String slice, long batch, float[] signals) {}

    private record Unsorted(Wanted read, SamplerView view) {}

    SamplerModel(OpenStudy open, Consumer<Consumer<SamplerListener>> tell) {
        this.open = open;
        this.tell = tell;
        this.crops = new CropShelf(open, () -> tell.accept(SamplerListener::cropsChanged), this::say);
        this.signals = new SignalBoard(open, this::reload);
        this.advice = new RegionAdvice(open, this::advised);
        reload();
    }

    /** The study it samples. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** What the study held when it was last read. */
    public SamplerView view() {
        return view;
    }

    /** The crops of the strip's cells. */
    public CropShelf crops() {
        return crops;
    }

    /** How the next batch is drawn. */
    public DrawSettings settings() {
        return settings;
    }

    /** Draws otherwise from now on. */
    public void set(UnaryOperator<DrawSettings> change) {
        DrawSettings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            adviseOrNot();
            tell.accept(SamplerListener::samplerChanged);
        }
    }

    /** A sentence on what was done last, such as why no cell could be drawn; may be empty. */
    public String remark() {
        return remark;
    }

    // ---------------------------------------------------------------- strip

    /** Shows another batch of the slice. */
    public void show(BatchChoice choice) {
        showBatch(choice.id());
    }

    /** Shows the batch with that number while it is there. */
    public void showBatch(long id) {
        OptionalLong next = OptionalLong.of(id);
        if (!next.equals(chosen)) {
            chosen = next;
            remark = "";
            reload();
        }
    }

    /** The batch that is to be shown; empty for the newest. */
    public OptionalLong shownBatch() {
        return chosen;
    }

    /** The mouse came over the strip, which keeps its order from now on, or left it. */
    public void setPointed(boolean on) {
        order.setPointed(on);
    }

    /** Place of the selected cell in the strip, -1 when it is not there. */
    public int selectedIndex() {
        return open.selection().selected().map(view::indexOf).orElse(-1);
    }

    /** Selects the cell at a place in the strip, or the nearest there is. The mouse counts again once it moves. */
    public void select(int index) {
        if (!view.strip().isEmpty()) {
            int near = Math.max(0, Math.min(view.strip().size() - 1, index));
            open.selection().hover(null);
            open.selection().select(view.strip().get(near).cell());
        }
    }

    /** Selects the crop so many places further on; the first when none is selected. */
    public void step(int places) {
        int from = selectedIndex();
        select(from < 0 ? 0 : from + places);
    }

    /** True when there is a crop so many places further on. */
    public boolean canStep(int places) {
        int from = selectedIndex();
        int to = from < 0 ? 0 : from + places;
        return to >= 0 && to < view.strip().size();
    }

    /** What to draw over a slice: the rectangle of the batch in the strip, and suggested ones. */
    public List<RegionMark> marks(String slice) {
        return Regions.marks(slice, view, advice.of(slice), settings, open.names()::text);
    }

    // --------------------------------------------------------------- labels

    /** Draws a batch in a rectangle, px of the full resolution, and shows it. */
    public void draw(String slice, Region region) {
        if (!(region.width() > SLIP && region.height() > SLIP)) {
            say(Bundle.SamplerModel_tooSmall());
            return;
        }
        long seed = settings.seed().orElseGet(seeds::next);
        carryOut(slice, Drawing.batch(open.staining().name(), slice, region, settings, seed), settings.byRule());
    }

    /** The rule may need features that take their time. */
    private void carryOut(String slice, Drawing.Act act, boolean byRule) {
        if (byRule) {
            String name = Bundle.SamplerModel_ruling(open.names().slice(slice));
            open.jobs().start(name, (TaskContext task) -> act.carryOut(open.study(), task), this::drawn);
        } else {
            open.writer()
                    .submit(
                            Bundle.SamplerModel_drawing(),
                            study -> act.carryOut(study, TaskContext.quiet()),
                            this::drawn);
        }
    }

    private void drawn(Drawing drawing) {
        if (drawing.outcome().isPresent()) {
            chosen = OptionalLong.empty();
            reload();
        }
        say(drawing.sentence());
    }

    /** True when the strip shows a batch, which can be taken back or drawn again. */
    public boolean canTakeBack() {
        return view.batch().isPresent();
    }

    /** Takes the labels of the batch in the strip away. */
    public void takeBack() {
        view.batch()
                .ifPresent(batch -> submit(study -> RectangleSampling.takeBack(study, batch.staining(), batch.id())));
    }

    /** Takes the batch in the strip back and draws other cells in its rectangle; never with the fixed seed again. */
    public void redraw() {
        long seed = seeds.next();
        view.batch()
                .ifPresent(
                        batch -> carryOut(batch.slice(), Drawing.anew(batch, settings, seed), batch.label() == null));
    }

    /** True when the slice has cells among which regions can be suggested. */
    public boolean canSuggest() {
        return open.slice().flatMap(slice -> open.study().cellSet(slice.name())).isPresent();
    }

    /** Why the rule cannot label cells of the current staining; empty when it can. */
    public Optional<String> obstacleToRule() {
        Optional<Rule> rule = open.study().rulebook().current(open.staining().name());
        if (rule.isEmpty()) {
            return Optional.of(Bundle.SamplerModel_noRule());
        }
        return rule.get().conditions().isEmpty() ? Optional.of(Bundle.SamplerModel_noConditions()) : Optional.empty();
    }

    /** The label of a cell for the current staining as screens show it; empty when it has none. */
    public Optional<Label> label(CellRef cell) {
        return target(cell).label(open.study());
    }

    private LabelTarget target(CellRef cell) {
        return LabelTarget.of(open.study(), open.staining().name(), cell);
    }

    /** Labels a cell. */
    public void give(CellRef cell, Label label) {
        LabelTarget target = target(cell);
        submit(study -> CellLabelling.give(study, target, label));
    }

    /** True when a cell has a label that can be flipped, or a call on the screen that can be put right. */
    public boolean canFlip(CellRef cell) {
        return target(cell).canFlip(open.study());
    }

    /** Turns ON to OFF and OFF to ON; UNSURE becomes the class to give, a call without a label the other class. */
    public void flip(CellRef cell) {
        flip(target(cell));
    }

    private void flip(LabelTarget target) {
        Label instead = settings.label();
        remark = "";
        open.writer()
                .submit(
                        Bundle.SamplerModel_labelling(),
                        study -> CellLabelling.flip(study, target, instead),
                        this::say);
    }

    /** Takes a cell's label away; when the cell was selected in the strip, the next one is selected. */
    public void clear(CellRef cell) {
        int index = view.indexOf(cell);
        boolean selected = open.selection().selected().filter(cell::equals).isPresent();
        if (selected && index >= 0 && view.strip().size() > 1) {
            int next = index + 1 < view.strip().size() ? index + 1 : index - 1;
            open.selection().select(view.strip().get(next).cell());
        }
        LabelTarget target = target(cell);
        submit(study -> CellLabelling.clear(study, target));
    }

    /** A cell was clicked in the slice. */
    public void click(CellRef cell, StageTool tool) {
        open.selection().select(cell);
        if (tool == StageTool.RECTANGLE) {
            flip(target(cell).withoutCall());
        } else if (tool == StageTool.CLICK_LABEL) {
            LabelTarget target = target(cell);
            Label label = settings.label();
            submit(study -> CellLabelling.click(study, target, label));
        } else if (label(cell).isEmpty()) {
            flip(cell);
        }
    }

    /** Labelling of single cells. */
    @FunctionalInterface
    private interface Labelling {
        void apply(Study study) throws ProblemException;
    }

    private void submit(Labelling labelling) {
        remark = "";
        open.writer().submit(Bundle.SamplerModel_labelling(), study -> {
            labelling.apply(study);
            return null;
        });
    }

    /** Says a sentence on what was done. */
    public void say(String sentence) {
        remark = open.names().text(sentence);
        tell.accept(SamplerListener::samplerChanged);
    }

    // -------------------------------------------------------------- changes

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case SLICE, STAINING -> {
                chosen = OptionalLong.empty();
                remark = "";
                forgetMissingRule();
                reload();
            }
            case DISPLAY, FLAGS -> tell.accept(SamplerListener::cropsChanged);
            case NAMES -> {
                remark = "";
                tell.accept(SamplerListener::samplerChanged);
            }
            default -> {
                // of no concern to the sampler
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        Set<StudyEvent.Topic> topics = event.topics();
        if (topics.contains(StudyEvent.Topic.RULES)) {
            forgetMissingRule();
            tell.accept(SamplerListener::samplerChanged);
        }
        if (!Collections.disjoint(topics, SHOWN)) {
            reload();
        }
    }

    /** A rule that is not there any more can give nothing. */
    private void forgetMissingRule() {
        if (settings.byRule() && obstacleToRule().isPresent()) {
            settings = settings.withByRule(false);
        }
    }

    private void reload() {
        String staining = open.staining().name();
        String slice = open.slice().map(Slice::name).orElse(null);
        float[] known =
                slice == null ? null : signals.of(slice, staining, !view.strip().isEmpty());
        wanted = new Wanted(staining, slice, chosen.orElse(NEWEST), known);
        reading.schedule(0);
    }

    /** Off the EDT. Events that come in while it runs cause one more reading. */
    private void read() {
        Wanted now = wanted;
        if (now == null) {
            return;
        }
        try {
            SamplerView read = SamplerView.read(open.study(), now.staining(), now.slice(), now.batch(), now.signals());
            EventQueue.invokeLater(() -> accept(now, read));
        } catch (ProblemException e) {
            if (wanted != null) {
                Problems.tell(Bundle.SamplerModel_reading(), e);
            }
        }
    }

    private void accept(Wanted read, SamplerView next) {
        Wanted now = wanted;
        if (now == null || !now.equals(read)) {
            return;
        }
        if (next.strip().isEmpty()) {
            crops.clear();
        } else {
            boolean coming = now.signals() == null
                    && signals.of(now.slice(), now.staining(), true) == null
                    && signals.isMeasuring();
            if (coming && !order.knows(next, now.staining())) {
                if (unsorted == null) {
                    patience.schedule(PATIENCE_MS);
                }
                unsorted = new Unsorted(now, next);
                return;
            }
        }
        show(now, next);
    }

    private void outOfPatience() {
        if (unsorted != null && unsorted.read().equals(wanted)) {
            show(unsorted.read(), unsorted.view());
        }
    }

    private void show(Wanted read, SamplerView next) {
        unsorted = null;
        patience.cancel();
        boolean otherBatch = !view.batch().equals(next.batch());
        view = order.keep(next, read.staining());
        if (otherBatch) {
            refreshStages();
        }
        adviseOrNot();
        tell.accept(SamplerListener::samplerChanged);
    }

    /** Asks for suggestions while they are shown. */
    private void adviseOrNot() {
        Optional<CellSetInfo> cells = open.slice().flatMap(slice -> open.study().cellSet(slice.name()));
        if (settings.suggesting() && cells.isPresent()) {
            String staining = open.staining().name();
            int labelled = open.study().sampleCounts(staining).total();
            CellSetInfo of = cells.get();
            advice.ask(new RegionAdvice.Question(of.slice(), staining, of.id(), labelled, settings.count()));
        } else {
            advice.stop();
            refreshStages();
        }
    }

    private void advised() {
        refreshStages();
        if (advice.isAtALoss()) {
            remark = Bundle.SamplerModel_atALoss();
        }
        tell.accept(SamplerListener::samplerChanged);
    }

    private static void refreshStages() {
        Stages.installed().ifPresent(stages -> stages.all().forEach(Stage::refresh));
    }

    /** Lets go of the study; closes the image in the background. */
    @Override
    public void leave() {
        wanted = null;
        view = SamplerView.EMPTY;
        unsorted = null;
        patience.cancel();
        crops.dispose();
        signals.stop();
        advice.stop();
    }
}
