/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.awt.EventQueue;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyListener;
import org.openide.awt.UndoRedo;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;

/**
 * A study that is open in the workbench, and what in it the user is looking at: staining, slice, cell, tool. Its lookup
 * holds itself, the {@link Study}, the current {@link Staining}, {@link Slice} and {@link Annotator}, and what modules
 * add to it. For the EDT, except where said otherwise.
 */
public final class OpenStudy implements Lookup.Provider {
    private final Study study;
    private final InstanceContent content = new InstanceContent();
    private final Lookup lookup = new AbstractLookup(content);
    private final StudyWriter writer;
    private final Jobs jobs;
    private final StudyUndoRedo undoRedo;
    private final Selection selection = new Selection(this::tell);
    private final DisplayBoard display = new DisplayBoard(this::tell);
    private final FlagBoard flags = new FlagBoard(this::tell, this::askedAgain);
    private final CallBoard calls = new CallBoard(this::tell);
    private final DifferenceBoard difference = new DifferenceBoard(this::tell);
    private final SliceNotes sliceNotes = new SliceNotes(this::tell);
    private final GrowthBoard growth = new GrowthBoard(this::tell);
    private final ShownNames names;
    private final StudyListener relay = this::relay;
    private Desk desk;
    private Staining staining;
    private Slice slice;
    private Annotator annotator;
    private StageTool tool = StageTool.RECTANGLE;

    /**
     * Wraps a study; the first staining and the first slice are current. Off the EDT or on it.
     *
     * @param study open; closed by {@link #close()}
     */
    public OpenStudy(Study study) {
        this.study = study;
        this.writer = new StudyWriter(study, () -> tell(DeskChange.SAVED));
        this.names = new ShownNames(study);
        this.jobs = new Jobs("study", 2, names::text);
        this.undoRedo = new StudyUndoRedo(study, writer, names);
        this.staining = study.settings().stainings().get(0);
        this.slice = names.slices().stream().findFirst().orElse(null);
        this.annotator = new Annotator(study.annotator());
        content.add(this);
        content.add(study);
        content.add(staining);
        content.add(annotator);
        if (slice != null) {
            content.add(slice);
        }
        study.addListener(relay);
    }

    /** The study's own lookup; thread-safe. */
    @Override
    public Lookup getLookup() {
        return lookup;
    }

    /** Lets a module offer something in the study's lookup, such as its model of this study; thread-safe. */
    public void offer(Object capability) {
        content.add(capability);
    }

    /** Takes back what was offered; thread-safe. */
    public void withdraw(Object capability) {
        content.remove(capability);
    }

    /** The data on disk; thread-safe. Changes go through {@link #writer()} or a job. */
    public Study study() {
        return study;
    }

    /** Does the user's changes, one after the other; thread-safe. */
    public StudyWriter writer() {
        return writer;
    }

    /** Work that belongs to this study and ends with it; thread-safe. */
    public Jobs jobs() {
        return jobs;
    }

    /** The study's undo for the platform's Edit menu. */
    public UndoRedo undoRedo() {
        return undoRedo;
    }

    /** The cell that is selected, and the one under the mouse. */
    public Selection selection() {
        return selection;
    }

    /** How channels are shown. */
    public DisplayBoard display() {
        return display;
    }

    /** Cells whose labels something speaks against. */
    public FlagBoard flags() {
        return flags;
    }

    /** Which calls are shown. */
    public CallBoard calls() {
        return calls;
    }

    /** The difference between two rounds. */
    public DifferenceBoard difference() {
        return difference;
    }

    /** Slices the user is warned of. */
    public SliceNotes sliceNotes() {
        return sliceNotes;
    }

    /** How the score grows with labels, as last computed. */
    public GrowthBoard growth() {
        return growth;
    }

    /** What slices, animals and groups are called on the screen. */
    public ShownNames names() {
        return names;
    }

    /** The staining whose cells are being labelled. */
    public Staining staining() {
        return staining;
    }

    /** Labels another staining of the study from now on; a name the study does not have changes nothing. */
    public void setStaining(String name) {
        for (Staining known : study.settings().stainings()) {
            if (known.name().equals(name) && !known.equals(staining)) {
                content.remove(staining);
                staining = known;
                content.add(staining);
                tell(DeskChange.STAINING);
                return;
            }
        }
    }

    /** The slice the user is looking at; empty when the study has none. */
    public Optional<Slice> slice() {
        return Optional.ofNullable(slice);
    }

    /** Looks at another slice; a name the study does not have changes nothing. */
    public void setSlice(String name) {
        study.slice(name).ifPresent(this::replaceSlice);
    }

    private void replaceSlice(Slice next) {
        if (Objects.equals(next, slice)) {
            return;
        }
        boolean other = slice == null || next == null || !slice.name().equals(next.name());
        if (slice != null) {
            content.remove(slice);
        }
        slice = next;
        if (slice != null) {
            content.add(slice);
        }
        if (other) {
            selection.hover(null);
            selection.select(null);
        }
        tell(DeskChange.SLICE);
    }

    /** Who labels. */
    public Annotator annotator() {
        return annotator;
    }

    /**
     * From now on someone else labels.
     *
     * @throws ProblemException when the name cannot be used
     */
    public void setAnnotator(String name) throws ProblemException {
        study.setAnnotator(name);
        content.remove(annotator);
        annotator = new Annotator(study.annotator());
        content.add(annotator);
        tell(DeskChange.ANNOTATOR);
    }

    /** What the mouse does in the viewer. */
    public StageTool tool() {
        return tool;
    }

    /** Chooses what the mouse does in the viewer. */
    public void setTool(StageTool next) {
        if (next != tool) {
            tool = next;
            tell(DeskChange.TOOL);
        }
    }

    /** A viewer came to rest at another place, which is worth remembering. */
    public void viewChanged() {
        tell(DeskChange.VIEW);
    }

    /**
     * Ends its jobs and companions, waits for its changes and gives the study back; never on the EDT, and after it left
     * the desk.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public void close() throws InterruptedException {
        study.removeListener(relay);
        jobs.close();
        for (StudyCompanion companion : lookup.lookupAll(StudyCompanion.class)) {
            companion.end();
        }
        writer.flush();
        study.close();
    }

    void arrive(Desk where) {
        desk = where;
    }

    void leave() {
        desk = null;
    }

    private Set<CellRef> askedAgain() {
        return study.repeats().open(staining.name()).keySet();
    }

    private void tell(DeskChange change) {
        if (desk != null) {
            desk.tell(change);
        }
    }

    /** On the thread that wrote. */
    private void relay(StudyEvent event) {
        undoRedo.refresh();
        EventQueue.invokeLater(() -> {
            undoRedo.fire();
            if (event.topics().contains(StudyEvent.Topic.SLICES)) {
                refreshSlice();
            }
            if (event.topics().contains(StudyEvent.Topic.BLINDING)) {
                tell(DeskChange.NAMES);
            }
            if (desk != null) {
                desk.tell(event);
            }
        });
    }

    /** The current slice as it is now: added, edited, moved or gone. */
    private void refreshSlice() {
        Optional<Slice> same = slice == null ? Optional.empty() : study.slice(slice.name());
        replaceSlice(same.or(() -> names.slices().stream().findFirst()).orElse(null));
    }
}
