/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.operations.counts.LeftOutSlice;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * The counts of the open study under its current round. They are computed when somebody looks, and again after a change
 * that concerns them; many changes in a row cause one computation more. For the EDT.
 */
@Messages({
    "CountsModel_job=Counting cells",
    "CountsModel_noStudy=Open a study first.",
    "CountsModel_noRound=Nothing has been trained for this staining yet: label some cells and train (T), then the cells"
            + " that are called ON are counted here.",
    "CountsModel_counting=Counting…",
    "CountsModel_stopped=Counting was stopped. Choose Count Again to start over.",
    "CountsModel_noSlices=No slice is counted yet: none is classified under this round."
})
public final class CountsModel {
    private static final Set<Topic> CONCERNING =
            Set.of(Topic.SLICES, Topic.CELLS, Topic.LABELS, Topic.ROUNDS, Topic.CALLS, Topic.EXAM, Topic.BLINDING);

    private final Runnable changed;
    private final Loader<StudyCounts> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private String trouble = "";
    private StudyCounts counts;
    private CountUnit unit = CountUnit.SLICE;
    private boolean byDensity;

    /** @param changed called whenever what it says is other */
    public CountsModel(Runnable changed) {
        this.changed = changed;
    }

    // -------------------------------------------------------------- changes

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            forget();
        }
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
        countWhenNeeded();
    }

    private void forget() {
        loader.stop();
        counts = null;
        trouble = "";
        stale = true;
    }

    /** Whether anybody looks; nothing is counted before. */
    public void setShown(boolean next) {
        shown = next;
        countWhenNeeded();
    }

    /** Counts for another study as soon as somebody looks. */
    public void studyShown() {
        countWhenNeeded();
    }

    /** The study changed. What is being counted is finished first, or it would never be while somebody labels fast. */
    public void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(CONCERNING::contains)) {
            stale = true;
            if (!loader.isLoading()) {
                countWhenNeeded();
            }
        }
    }

    /** Counts anew. */
    public void again() {
        stale = true;
        countWhenNeeded();
    }

    /** Shows slices, animals or groups. */
    public void setUnit(CountUnit next) {
        unit = next;
        changed.run();
    }

    /** Lets the chart show densities, or else shares (counts where shares mean nothing). */
    public void setByDensity(boolean next) {
        byDensity = next;
        changed.run();
    }

    private void countWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = "";
            Study study = open.study();
            Optional<RoundInfo> round = study.rounds().current(open.staining().name());
            if (round.isPresent()) {
                loader.load(open, Bundle.CountsModel_job(), task -> StudyCounts.of(study, round.get(), task));
            } else {
                loader.stop();
                counts = null;
            }
        }
        changed.run();
    }

    private void loaded(StudyCounts found) {
        counts = found;
        countWhenNeeded();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.CountsModel_stopped() : sentence;
        changed.run();
    }

    // -------------------------------------------------------------- showing

    /** The study. */
    public Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    /** The counts; empty while there are none. Old ones are shown until the new ones are there. */
    public Optional<StudyCounts> counts() {
        return Optional.ofNullable(counts);
    }

    /** True while they are being computed. */
    public boolean isCounting() {
        return loader.isLoading();
    }

    /** Why the counts could not be computed anew; empty when they were. */
    public String trouble() {
        return open == null ? "" : open.names().text(trouble);
    }

    /** What to say in place of counts; empty when there are some. */
    public String emptyText() {
        if (open == null) {
            return Bundle.CountsModel_noStudy();
        }
        if (!trouble.isEmpty()) {
            return trouble();
        }
        if (counts != null) {
            return counts.slices().isEmpty() ? Bundle.CountsModel_noSlices() : "";
        }
        return loader.isLoading() || !stale && hasRound()
                ? Bundle.CountsModel_counting()
                : Bundle.CountsModel_noRound();
    }

    private boolean hasRound() {
        return open.study().rounds().current(open.staining().name()).isPresent();
    }

    /** What a row is. While names are hidden slices only, or animals and groups would be known by their numbers. */
    public CountUnit unit() {
        return masked() ? CountUnit.SLICE : unit;
    }

    /** True while names are hidden. */
    public boolean masked() {
        return open != null && open.names().masked();
    }

    /** True when the chart shows densities. */
    public boolean byDensity() {
        return byDensity;
    }

    /** True when shares of ON cells mean something. */
    public boolean sharesMeanSomething() {
        return counts != null && counts.mode() == DetectionMode.SHARED;
    }

    /** The rows of the table, left-out slices last. */
    public List<ShownRow> rows() {
        List<ShownRow> rows = new ArrayList<>();
        if (open == null || counts == null) {
            return rows;
        }
        switch (unit()) {
            case SLICE -> addSlices(rows);
            case ANIMAL -> counts.animals().forEach(row -> rows.add(animal(row)));
            case GROUP -> counts.groups().forEach(group -> rows.add(group(group)));
        }
        return rows;
    }

    private void addSlices(List<ShownRow> rows) {
        for (CountRow row : counts.slices()) {
            Optional<String> note = open.sliceNotes().of(row.slice());
            rows.add(new ShownRow(
                    row.slice(),
                    open.names().slice(row.slice()),
                    open.names().animal(row.animal()),
                    open.names().group(row.group()),
                    Optional.of(row),
                    Optional.empty(),
                    note.isPresent(),
                    open.names().text(note.orElse(""))));
        }
        for (LeftOutSlice slice : counts.leftOut()) {
            rows.add(new ShownRow(
                    slice.slice(),
                    open.names().slice(slice.slice()),
                    open.names().animal(slice.animal()),
                    open.names().group(slice.group()),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    RowNotes.leftOut(slice.reason())));
        }
        rows.sort((a, b) -> a.leftOut() != b.leftOut()
                ? Boolean.compare(a.leftOut(), b.leftOut())
                : open.names().order().compare(a.key(), b.key()));
    }

    private ShownRow animal(CountRow row) {
        long foreign = foreign(row.animal(), row.group());
        return new ShownRow(
                "",
                row.animal(),
                row.animal(),
                row.group(),
                Optional.of(row),
                Optional.empty(),
                foreign > 0,
                RowNotes.together(row.leftOut(), foreign));
    }

    private ShownRow group(GroupCounts group) {
        CountRow row = group.total();
        long foreign = foreign("", row.group());
        return new ShownRow(
                "",
                row.group().isEmpty() ? RowNotes.noGroup() : row.group(),
                "",
                row.group(),
                Optional.of(row),
                Optional.of(group),
                foreign > 0,
                RowNotes.together(row.leftOut(), foreign));
    }

    /** Counted slices the user is warned of; of all animals when none is named. */
    private long foreign(String animal, String group) {
        return counts.slices().stream()
                .filter(row -> animal.isEmpty() || row.animal().equals(animal))
                .filter(row -> row.group().equals(group))
                .filter(row -> open.sliceNotes().of(row.slice()).isPresent())
                .count();
    }
}
