/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/** What is said of the slice the user looks at. Every word is on disk at once, and can be undone. For the EDT. */
@Messages({"Judging_verdict=Judging a slice", "Judging_finding=Saying what is wrong", "Judging_note=Keeping the note"})
public final class Judging {
    private static final String GO_ON = "goOn";
    /** A place is shown with so much around it, px, unless the user looks closer already. */
    private static final int AROUND = 300;

    private static final double CLOSE = 0.5;

    private final ReviewModel model;

    Judging(ReviewModel model) {
        this.model = model;
    }

    /** What was said of the slice under the current round. */
    public Optional<SliceReview> said() {
        return model.review();
    }

    /** True when the next slice comes by itself after a verdict that needs no more words. */
    public boolean goesOn() {
        return NbPreferences.forModule(Judging.class).getBoolean(GO_ON, true);
    }

    /** Whether the next slice comes by itself; remembered for all studies. */
    public void setGoesOn(boolean on) {
        NbPreferences.forModule(Judging.class).putBoolean(GO_ON, on);
    }

    /** Judges the slice; the verdict it has already is taken back. */
    public void judge(Verdict verdict) {
        if (!model.canJudge()) {
            return;
        }
        String slice = slice();
        boolean same = said().filter(now -> now.verdict() == verdict).isPresent();
        boolean leave = !same && verdict != Verdict.MISTAKES && goesOn();
        model.change(
                Bundle.Judging_verdict(),
                slice,
                (before, study) -> before.withVerdict(same ? null : verdict),
                () -> goOn(leave, slice));
    }

    /** Only from the slice that was judged: the user may have gone elsewhere meanwhile. */
    private void goOn(boolean leave, String slice) {
        if (leave && slice.equals(slice()) && model.next().isPresent()) {
            model.goNext();
        }
    }

    private String slice() {
        return model.study().slice().map(Slice::name).orElse("");
    }

    /** Says that a kind of mistake was seen, or was not. */
    public void setKind(MistakeKind kind, boolean seen) {
        if (model.canJudge()) {
            model.change(
                    Bundle.Judging_finding(),
                    slice(),
                    (before, study) -> seen ? before.with(kind) : before.without(kind),
                    () -> {});
        }
    }

    /** The cell whose place can be marked: the selected one, when it is on this slice. */
    public Optional<CellRef> markable() {
        return model.study().selection().selected().filter(cell -> cell.slice().equals(slice()));
    }

    /** Marks the selected cell as a place where a kind of mistake was seen. */
    public void mark(MistakeKind kind) {
        Optional<CellRef> cell = markable();
        if (model.canJudge() && cell.isPresent()) {
            int index = cell.get().cell() - 1;
            model.change(
                    Bundle.Judging_finding(),
                    slice(),
                    (before, study) -> {
                        Cells cells = study.cells(cell.get().slice());
                        return index < cells.size() ? before.with(kind, cells.x(index), cells.y(index)) : before;
                    },
                    () -> {});
        }
    }

    /** The places on a slice where mistakes were seen under the current round. */
    public List<ReviewFinding> places(String slice) {
        return model.round()
                .flatMap(round -> ReviewDraft.said(model.study().study(), round, slice))
                .map(review ->
                        review.findings().stream().filter(ReviewDraft::hasPlace).toList())
                .orElse(List.of());
    }

    /** The places on the slice the user looks at. */
    public List<ReviewFinding> places() {
        return places(slice());
    }

    /** Takes a place back. */
    public void unmark(ReviewFinding place) {
        if (model.canJudge()) {
            model.change(Bundle.Judging_finding(), slice(), (before, study) -> before.withoutPlace(place), () -> {});
        }
    }

    /** Brings a place to the middle of the view. */
    public void show(ReviewFinding place) {
        OpenStudy open = model.study();
        Optional<Stages> stages = Stages.installed();
        stages.ifPresent(all -> all.show(slice()));
        Optional<Stage> stage = stages.flatMap(all -> all.of(slice()));
        if (stage.isEmpty() || open.slice().isEmpty()) {
            return;
        }
        if (stage.get().scale() >= CLOSE) {
            stage.get().centreOn(place.x(), place.y());
        } else {
            int x = Math.max(0, Math.round(place.x()) - AROUND / 2);
            int y = Math.max(0, Math.round(place.y()) - AROUND / 2);
            stage.get().show(new Region(x, y, AROUND, AROUND));
        }
    }

    /**
     * Keeps a note on a slice that has a verdict.
     *
     * @param slice the slice the note was written for, which the user may have left
     */
    public void note(String slice, String text) {
        if (model.round().isPresent()) {
            model.change(
                    Bundle.Judging_note(),
                    slice,
                    (before, study) -> before.verdict() == null ? before : before.withNote(text.strip()),
                    () -> {});
        }
    }
}
