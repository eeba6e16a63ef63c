/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cytoloop.core.model.Slice;
import org.cytoloop.operations.ShownCounts;
import org.cytoloop.slices.detection.SelectedSlices;
import org.cytoloop.slices.rows.Arrangement;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.openide.util.RequestProcessor;

/**
 * The slices of an open study as the window and the commands see them; it lives in the study's lookup. For the EDT.
 */
public final class SlicesModel {
    private static final RequestProcessor PROCESSOR = new RequestProcessor(SlicesModel.class.getName(), 1);

    private final OpenStudy open;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final RequestProcessor.Task look = PROCESSOR.create(this::lookForImages);
    private Set<String> missing = Set.of();
    private List<SliceRow> rows = List.of();
    private List<Line> lines = List.of();
    private List<String> selected = List.of();
    private Arrangement arrangement = Arrangement.FIRST;
    private boolean stale;

    SlicesModel(OpenStudy open) {
        this.open = open;
        read();
    }

    /** The model of an open study. */
    public static SlicesModel of(OpenStudy open) {
        SlicesModel known = open.getLookup().lookup(SlicesModel.class);
        if (known == null) {
            known = new SlicesModel(open);
            open.offer(known);
        }
        return known;
    }

    /** The study. */
    public OpenStudy open() {
        return open;
    }

    /** All slices, in the order of the study. */
    public List<SliceRow> rows() {
        return rows;
    }

    /** The lines of the list. */
    public List<Line> lines() {
        return lines;
    }

    /** How the list is arranged. */
    public Arrangement arrangement() {
        return masked() ? arrangement.masked() : arrangement;
    }

    /** How the list is arranged while names are shown; for the session. */
    Arrangement unmaskedArrangement() {
        return arrangement;
    }

    /** True while names are hidden. */
    boolean masked() {
        return open.names().masked();
    }

    /** Arranges the list in another way. */
    public void arrange(Arrangement other) {
        // what cannot be chosen while names are hidden is as it was afterwards
        Arrangement next = masked() ? other.groupedByAnimal(arrangement.grouped()) : other;
        if (!next.equals(arrangement)) {
            arrangement = next;
            arrangeLines();
        }
    }

    /** Tells of every change from now on; the same listener once. */
    void addListener(Runnable listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Tells no more. */
    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Reads the slices anew; many calls in a row read once. */
    void refresh() {
        if (!stale) {
            stale = true;
            EventQueue.invokeLater(() -> {
                stale = false;
                read();
            });
        }
    }

    /** Looks in the background whether all images are where they should be. */
    void checkImages() {
        look.schedule(0);
    }

    private void lookForImages() {
        Set<String> gone =
                open.study().missingImages().stream().map(Slice::name).collect(Collectors.toUnmodifiableSet());
        EventQueue.invokeLater(() -> {
            if (!gone.equals(missing)) {
                missing = gone;
                read();
            }
        });
    }

    /** From snapshots in memory. */
    private void read() {
        Study study = open.study();
        SampleCounts counts = ShownCounts.of(study, open.staining().name());
        ShownNames names = open.names();
        boolean masked = names.masked();
        Judgements judgements = new Judgements(open);
        List<SliceRow> now = new ArrayList<>();
        for (Slice slice : names.slices()) {
            int cells = study.cellSet(slice.name()).map(CellSetInfo::count).orElse(SliceRow.NOT_DETECTED);
            now.add(new SliceRow(
                    slice,
                    masked ? names.slice(slice.name()) : null,
                    study.details(slice.name()),
                    cells,
                    counts.slice(slice.name()),
                    missing.contains(slice.name()),
                    open.sliceNotes().of(slice.name()).map(names::text).orElse(""),
                    judgements.of(slice.name())));
        }
        if (!now.equals(rows)) {
            rows = List.copyOf(now);
            Set<String> known = rows.stream().map(SliceRow::name).collect(Collectors.toSet());
            selected = selected.stream().filter(known::contains).toList();
            arrangeLines();
        }
    }

    private void arrangeLines() {
        lines = arrangement().lines(rows);
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Names of the selected slices. */
    public List<String> selected() {
        return selected;
    }

    /**
     * Selects slices.
     *
     * @param lead the one that becomes the study's current slice; null to keep that
     */
    void select(List<String> names, String lead) {
        SelectedSlices known = open.getLookup().lookup(SelectedSlices.class);
        if (known != null) {
            open.withdraw(known);
        }
        selected = List.copyOf(names);
        open.offer(new SelectedSlices(selected));
        if (lead != null) {
            open.setSlice(lead);
        }
    }

    /** The slices a command acts on: those that are selected, else the current one. */
    public List<SliceRow> targets() {
        List<String> names =
                selected.isEmpty() ? open.slice().map(Slice::name).stream().toList() : selected;
        return rows.stream().filter(row -> names.contains(row.name())).toList();
    }

    /** A slice by name. */
    Optional<SliceRow> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /**
     * The slice before or after the current one, in the order of the list.
     *
     * @param step -1 or 1
     */
    Optional<String> neighbour(int step) {
        if (!rows.stream().map(SliceRow::slice).toList().equals(open.names().slices())) {
            read(); // no window shows the list, or it will only hear of the change after this command
        }
        List<String> names =
                arrangement().slices(rows).stream().map(SliceRow::name).toList();
        int current = open.slice().map(slice -> names.indexOf(slice.name())).orElse(-1);
        int next = current < 0 ? 0 : current + step;
        return next >= 0 && next < names.size() ? Optional.of(names.get(next)) : Optional.empty();
    }

    /** Shows a slice in the viewer. */
    void show(String name) {
        open.setSlice(name);
        Stages.installed().ifPresent(stages -> stages.open(name));
    }

    /** Changes what is said of some slices, as one step. */
    void edit(List<SliceRow> which, UnaryOperator<SliceDetails> change) {
        Map<String, SliceDetails> changes = new LinkedHashMap<>();
        for (SliceRow row : which) {
            SliceDetails after = change.apply(row.details());
            if (!after.equals(row.details())) {
                changes.put(row.name(), after);
            }
        }
        set(changes);
    }

    /** Changes what is said of slices, as one step. */
    void set(Map<String, SliceDetails> changes) {
        if (!changes.isEmpty()) {
            open.writer().submit("Changing slice details", study -> {
                study.setDetails(changes);
                return null;
            });
        }
    }

    /** Chooses slices for training; when all of them are chosen, takes the choice back. */
    void toggleTraining(List<SliceRow> which) {
        boolean all = which.stream().allMatch(row -> row.details().training());
        edit(which, details -> details.withTraining(!all));
    }

    /** Takes slices out of the study. */
    void remove(List<SliceRow> which) {
        for (SliceRow row : which) {
            open.writer().submit("Removing slice " + row.shown(), study -> {
                study.removeSlice(row.name());
                return null;
            });
        }
    }
}
