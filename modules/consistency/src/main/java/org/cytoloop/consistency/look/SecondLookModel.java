/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.consistency.labels.Relabelling;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.operations.SecondLook;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * The labels of older rules, one after the other: each is confirmed, changed or skipped, and is under the current rule
 * from then on unless it was skipped. For the EDT.
 */
@Messages({
    "SecondLookModel_finding=Finding labels of older rules",
    "SecondLookModel_noStudy=Open a study to look again at labels that were given under an older rule.",
    "SecondLookModel_noRule=There is no rule yet. Write one in the rule editor; whenever it gets a new version, the labels "
            + "given before can be looked at again here, those first to which the change matters most.",
    "SecondLookModel_loading=Finding labels of older rules…",
    "SecondLookModel_stopped=Finding labels was stopped. Choose Look Again to start over.",
    "# {0} - version",
    "SecondLookModel_none=All labels were given or confirmed under rule {0}.",
    "# {0} - answered",
    "# {1} - all",
    "# {2} - version of the rule",
    "SecondLookModel_progress={0} of {1} looked at under rule {2}",
    "# {0} - version the label was given under",
    "# {1} - what the slice is called",
    "SecondLookModel_title=Labelled under rule {0} · {1}",
    "# {0} - what the slice is called",
    "SecondLookModel_titleNoRule=Labelled before there was a rule · {0}"
})
public final class SecondLookModel {
    private final Runnable changed;
    private final QueueModel queue;
    private final Loader<Loaded> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private String trouble;
    private List<String> notes = List.of();
    private Map<Object, Sample> samples = Map.of();

    private record Loaded(String staining, List<Entry> entries, List<String> notes) {}

    private record Entry(SecondLook.Item item, CellPlaces.Place place) {}

    /**
     * Nothing to look at yet.
     *
     * @param changed called whenever what it says is other
     */
    public SecondLookModel(Runnable changed) {
        this.changed = changed;
        this.queue = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                if (open != null) {
                    Relabelling.give(open, item.cell(), label);
                }
                changed.run();
            }
        });
    }

    /** The cells to look at. */
    public QueueModel queue() {
        return queue;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            loader.stop();
            open = study;
            forget();
        }
    }

    /** Whether anybody looks at it; nothing is found out before. */
    public void setShown(boolean next) {
        shown = next;
        loadWhenNeeded();
    }

    /** Looks for labels of older rules anew. */
    public void reload() {
        stale = true;
        loadWhenNeeded();
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
        loadWhenNeeded();
    }

    private void forget() {
        stale = true;
        trouble = null;
        notes = List.of();
        samples = Map.of();
        queue.clear();
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        if (open == null) {
            return;
        }
        if (event.topics().contains(StudyEvent.Topic.RULES) || event.topics().contains(StudyEvent.Topic.CELLS)) {
            reload();
        } else if (event.topics().contains(StudyEvent.Topic.LABELS)) {
            follow();
        }
    }

    private void loadWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = null;
            String staining = open.staining().name();
            Study study = open.study();
            loader.load(open, Bundle.SecondLookModel_finding(), task -> load(study, staining, task));
        }
        changed.run();
    }

    private static Loaded load(Study study, String staining, TaskContext task) throws ProblemException {
        SecondLook.Queue found = SecondLook.of(study, staining, task);
        CellPlaces places = new CellPlaces(study);
        List<Entry> entries = new ArrayList<>();
        for (SecondLook.Item item : found.items()) {
            places.of(item.sample().cell()).ifPresent(place -> entries.add(new Entry(item, place)));
        }
        return new Loaded(staining, entries, found.notes());
    }

    private void loaded(Loaded loaded) {
        if (!loaded.staining().equals(open.staining().name())) {
            reload();
            return;
        }
        Map<Object, Sample> known = new HashMap<>();
        List<QueueItem> items = new ArrayList<>();
        for (Entry entry : loaded.entries()) {
            Sample sample = entry.item().sample();
            String slice = open.names().slice(sample.cell().slice());
            known.put(sample.cell(), sample);
            items.add(new QueueItem(
                    sample.cell(),
                    sample.cell(),
                    entry.place().x(),
                    entry.place().y(),
                    sample.ruleVersion() > 0
                            ? Bundle.SecondLookModel_title(sample.ruleVersion(), slice)
                            : Bundle.SecondLookModel_titleNoRule(slice),
                    entry.item().reason(),
                    Optional.of(sample.label())));
        }
        samples = known;
        notes = loaded.notes();
        queue.setItems(items);
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.SecondLookModel_stopped() : sentence;
        changed.run();
    }

    /** An answer that was undone is asked for again. */
    private void follow() {
        String staining = open.staining().name();
        int rule = version();
        for (QueueItem item : queue.items()) {
            Optional<Sample> now = open.study().sample(staining, item.cell());
            boolean undone = now.isPresent() && now.get().equals(samples.get(item.key()));
            if (undone
                    && now.get().ruleVersion() < rule
                    && queue.answer(item).isPresent()
                    && open.writer().isIdle()) {
                queue.forget(item.key());
            }
        }
        changed.run();
    }

    private int version() {
        return open.study()
                .rulebook()
                .current(open.staining().name())
                .map(Rule::version)
                .orElse(0);
    }

    /** What to say in place of cells; empty when there are some. */
    public String emptyText() {
        if (open == null) {
            return Bundle.SecondLookModel_noStudy();
        }
        if (version() == 0) {
            return Bundle.SecondLookModel_noRule();
        }
        if (trouble != null) {
            return trouble;
        }
        if (loader.isLoading() || stale) {
            return Bundle.SecondLookModel_loading();
        }
        return queue.items().isEmpty() ? Bundle.SecondLookModel_none(version()) : "";
    }

    /** How far one has come; empty when there is nothing to do. */
    public String progress() {
        int all = queue.items().size();
        return open == null || all == 0 ? "" : Bundle.SecondLookModel_progress(all - queue.remaining(), all, version());
    }

    /** What could not be computed, one sentence each. */
    public List<String> notes() {
        return open == null ? List.of() : notes.stream().map(open.names()::text).toList();
    }

    /** Where a cell is asked about; for tests. */
    Optional<CellRef> current() {
        return queue.current().map(QueueItem::cell);
    }
}
