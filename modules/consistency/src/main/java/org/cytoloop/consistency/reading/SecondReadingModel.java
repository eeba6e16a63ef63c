/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.operations.SecondReading;
import org.cytoloop.operations.SecondReading.Whose;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * A second reading: labelled cells are asked once more, without their labels. What is answered is a repeat; no label
 * changes. For the EDT.
 */
@Messages({
    "SecondReadingModel_choosing=Choosing cells for a second reading",
    "SecondReadingModel_answering=Answering in a second reading",
    "SecondReadingModel_noStudy=Open a study to read labelled cells a second time.",
    "SecondReadingModel_loading=Choosing cells…",
    "SecondReadingModel_stopped=Choosing cells was stopped.",
    "# {0} - how many others' labels there are",
    "# {1} - who reads",
    "SecondReadingModel_others={0,number} cells that others labelled, and you, {1}, have not read yet.",
    "# {0} - how many labels there are",
    "# {1} - who reads",
    "SecondReadingModel_own={0,number} cells that you, {1}, labelled and have not read again. You will read those you "
            + "labelled longest ago.",
    "SecondReadingModel_noOthers=Nobody else labelled cells that you have not read. To compare two people, let the other "
            + "one choose their name above and read.",
    "SecondReadingModel_noOwn=You have labelled no cells of this staining that you have not read again.",
    "SecondReadingModel_unlabelled=There are no labels that could be read a second time.",
    "# {0} - answered",
    "# {1} - all",
    "SecondReadingModel_progress={0} of {1} read"
})
public final class SecondReadingModel {
    /** Cells that are read unless the user wants more or fewer: enough for an interval worth reading. */
    public static final int USUAL = 60;

    private final Runnable changed;
    private final QueueModel queue;
    private final Loader<List<QueueItem>> loader = new Loader<>(this::chosen, this::failed);
    private final Map<CellRef, Long> repeats = new HashMap<>();
    private OpenStudy open;
    private Whose wanted = Whose.OTHERS;
    private String trouble = "";

    /**
     * Nothing to read yet.
     *
     * @param changed called whenever what it says is other
     */
    public SecondReadingModel(Runnable changed) {
        this.changed = changed;
        this.queue = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                read(item.cell(), label);
                changed.run();
            }
        });
    }

    /** The cells that are read. */
    public QueueModel queue() {
        return queue;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            stop();
        }
    }

    /** Ends the reading; what was answered stays. */
    public void stop() {
        loader.stop();
        queue.clear();
        repeats.clear();
        trouble = "";
        changed.run();
    }

    /** Chooses cells and begins to ask. */
    public void begin(int count) {
        if (open == null) {
            return;
        }
        stop();
        Study study = open.study();
        String staining = open.staining().name();
        // which cells they are is decided by chance; nobody needs to draw the same ones again
        long seed = new SeededRandom(System.nanoTime()).nextInt(Integer.MAX_VALUE);
        Whose whose = whose();
        loader.load(open, Bundle.SecondReadingModel_choosing(), task -> choose(study, staining, whose, count, seed));
        changed.run();
    }

    private static List<QueueItem> choose(Study study, String staining, Whose whose, int count, long seed)
            throws ProblemException {
        CellPlaces places = new CellPlaces(study);
        List<QueueItem> items = new ArrayList<>();
        for (CellRef cell : SecondReading.choose(study, staining, whose, count, seed)) {
            Optional<CellPlaces.Place> place = places.of(cell);
            place.ifPresent(at -> items.add(new QueueItem(cell, cell, at.x(), at.y(), "", "", Optional.empty())));
        }
        return items;
    }

    private void chosen(List<QueueItem> items) {
        queue.setItems(items);
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.SecondReadingModel_stopped() : sentence;
        changed.run();
    }

    /** A cell is read once; another answer to it in the same reading takes the place of the first. */
    private void read(CellRef cell, Label label) {
        OpenStudy study = open;
        String staining = study.staining().name();
        study.writer()
                .submit(
                        Bundle.SecondReadingModel_answering(),
                        on -> {
                            Optional<Repeat> before = known(on, staining, repeats.get(cell));
                            if (before.isPresent()) {
                                on.repeats().answer(Map.of(before.get().id(), label));
                                return before.get().id();
                            }
                            return on.repeats().read(staining, cell, label).id();
                        },
                        id -> {
                            if (study == open) {
                                repeats.put(cell, id);
                            }
                        });
    }

    /** The repeat with that number while it was not undone. */
    private static Optional<Repeat> known(Study study, String staining, Long id) {
        return id == null
                ? Optional.empty()
                : study.repeats().all(staining).stream()
                        .filter(repeat -> repeat.id() == id)
                        .findFirst();
    }

    /** The study changed: an answer that was undone is asked for again. */
    public void studyChanged(StudyEvent event) {
        if (open == null || !event.topics().contains(StudyEvent.Topic.REPEATS)) {
            changed.run();
            return;
        }
        Set<Long> there = new HashSet<>();
        for (Repeat repeat : open.study().repeats().all(open.staining().name())) {
            if (repeat.second() != null) {
                there.add(repeat.id());
            }
        }
        List<CellRef> undone = repeats.entrySet().stream()
                .filter(entry -> !there.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (CellRef cell : undone) {
            repeats.remove(cell);
            queue.forget(cell);
        }
        changed.run();
    }

    /** True while cells are asked, or all have been answered. */
    public boolean isReading() {
        return !queue.items().isEmpty();
    }

    /** True while cells are being chosen. */
    public boolean isChoosing() {
        return loader.isLoading();
    }

    /** True when there is something that could be read. */
    public boolean canBegin() {
        return open != null && !loader.isLoading() && whyNot(whose()).isEmpty();
    }

    /** Reads others' labels, or the reader's own, as far as there are any. */
    public void read(Whose whose) {
        wanted = whose;
        changed.run();
    }

    /** Whose labels would be read: those asked for or, when there are none, the others. */
    public Whose whose() {
        Whose rest = wanted == Whose.OWN ? Whose.OTHERS : Whose.OWN;
        return !whyNot(wanted).isEmpty() && whyNot(rest).isEmpty() ? rest : wanted;
    }

    /** Why somebody's labels cannot be read; empty when they can. */
    public String whyNot(Whose whose) {
        if (open == null) {
            return Bundle.SecondReadingModel_noStudy();
        }
        if (SecondReading.count(open.study(), open.staining().name(), whose) > 0) {
            return "";
        }
        return whose == Whose.OWN ? Bundle.SecondReadingModel_noOwn() : Bundle.SecondReadingModel_noOthers();
    }

    /** What would be read, or why nothing can be. */
    public String sentence() {
        if (open == null) {
            return Bundle.SecondReadingModel_noStudy();
        }
        if (loader.isLoading()) {
            return Bundle.SecondReadingModel_loading();
        }
        if (!trouble.isEmpty()) {
            return trouble;
        }
        String reader = open.annotator().name();
        Whose whose = whose();
        int count = SecondReading.count(open.study(), open.staining().name(), whose);
        if (count == 0) {
            return Bundle.SecondReadingModel_unlabelled();
        }
        return whose == Whose.OTHERS
                ? Bundle.SecondReadingModel_others(count, reader)
                : Bundle.SecondReadingModel_own(count, reader);
    }

    /** How far one has come. */
    public String progress() {
        int all = queue.items().size();
        return all == 0 ? "" : Bundle.SecondReadingModel_progress(all - queue.remaining(), all);
    }
}
