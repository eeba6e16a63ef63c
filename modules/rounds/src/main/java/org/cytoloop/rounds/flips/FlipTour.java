/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.flips;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * Goes from one cell that two rounds call differently to the next, over all slices, and makes samples of those whose new
 * call is wrong. For the EDT.
 */
@Messages({
    "FlipTour_labelling=Labelling a cell",
    "# {0} - cell",
    "FlipTour_exam=Cell {0} is in the exam, which takes no labels; on to the next.",
    "# {0} - place",
    "# {1} - number of flips",
    "# {2} - what is known of the slice",
    "FlipTour_gained=Flip {0} of {1}, gained \u00b7 {2}",
    "# {0} - place",
    "# {1} - number of flips",
    "# {2} - what is known of the slice",
    "FlipTour_lost=Flip {0} of {1}, lost \u00b7 {2}",
    "# {0} - gained",
    "# {1} - lost",
    "FlipTour_counts={0,number,integer} gained, {1,number,integer} lost on this slice",
    "# {0} - counts",
    "# {1} - number",
    "FlipTour_judged={0}; {1,number,integer} judged wrong",
    "FlipTour_none=The two rounds call every cell alike."
})
public final class FlipTour {
    private final OpenStudy open;
    private final Supplier<Optional<RoundInfo>> after;
    private final Consumer<String> say;
    /** What cells were labelled because their new call was wrong; a label that was undone counts no more. */
    private final Map<CellRef, Label> judged = new HashMap<>();

    private DifferenceBoard.Shown known;
    private Flips flips = Flips.NONE;

    /**
     * A tour through a study.
     *
     * @param after the later one of the two rounds that are compared; empty when that is not known
     * @param say takes a sentence for the status line
     */
    public FlipTour(OpenStudy open, Supplier<Optional<RoundInfo>> after, Consumer<String> say) {
        this.open = open;
        this.after = after;
        this.say = say;
    }

    /** The flips that are shown. */
    public Flips flips() {
        DifferenceBoard.Shown shown = open.difference()
                .shown()
                .filter(d -> d.staining().equals(open.staining().name()))
                .filter(d -> !open.calls().isHidden())
                .orElse(null);
        if (shown != known) {
            known = shown;
            refresh();
        }
        return flips;
    }

    /** Other slices or cells: what is no longer there is left out. */
    public void refresh() {
        Study study = open.study();
        flips = known == null
                ? Flips.NONE
                : Flips.of(known, order(), slice -> study.cellSet(slice)
                        .map(CellSetInfo::id)
                        .orElse(-1L));
    }

    /** Begins another difference: nothing in it was judged. */
    public void forget() {
        judged.clear();
    }

    private List<String> order() {
        return open.names().slices().stream().map(Slice::name).toList();
    }

    /** True when there is a flip to go to. */
    public boolean canStep() {
        return flips().size() > 0;
    }

    /** The flip that is selected. */
    public Optional<Flips.Flip> selected() {
        return open.selection().selected().flatMap(flips()::of);
    }

    /** Goes on to the next flip, or back to the previous one; after the last comes the first. */
    public void step(boolean forward) {
        Flips all = flips();
        String slice = open.slice().map(Slice::name).orElse("");
        int cell = open.selection()
                .selected()
                .filter(c -> c.slice().equals(slice))
                .map(CellRef::cell)
                .orElse(0);
        Optional<Flips.Flip> next = all.beside(slice, cell, forward, order());
        if (next.isEmpty()) {
            say.accept(Bundle.FlipTour_none());
        } else {
            go(next.get());
            say.accept(words(next.get()));
        }
    }

    /** Selects a flip and brings it into view. What is under the mouse must not be taken for it. */
    private void go(Flips.Flip flip) {
        open.setSlice(flip.cell().slice());
        open.selection().hover(null);
        open.selection().select(flip.cell());
        Stages.installed().ifPresent(stages -> stages.open(flip.cell()));
    }

    /** The new call of the selected cell is wrong: it gets the class it had before, and the next one is shown. */
    public void wrong() {
        Optional<Flips.Flip> flip = selected();
        if (flip.isEmpty()) {
            step(true);
            return;
        }
        CellRef cell = flip.get().cell();
        Label label = flip.get().before();
        String staining = open.staining().name();
        step(true);
        if (open.study().exams().reserved(staining).contains(cell)) {
            say.accept(Bundle.FlipTour_exam(Integer.toString(cell.cell())));
            return;
        }
        judged.put(cell, label);
        Optional<RoundInfo> round = after.get();
        open.writer()
                .submit(
                        Bundle.FlipTour_labelling(),
                        study -> {
                            Correction.give(study, staining, flip.get(), round);
                            return null;
                        },
                        nothing -> say.accept(selected().map(this::words).orElseGet(this::counts)));
    }

    /** How many flips of the difference were judged wrong, and still are. */
    public int judgedWrong() {
        String staining = open.staining().name();
        Flips all = flips();
        int count = 0;
        for (Map.Entry<CellRef, Label> entry : judged.entrySet()) {
            boolean stands = Correction.label(open.study(), staining, entry.getKey())
                    .filter(label -> label == entry.getValue())
                    .isPresent();
            count += stands && all.of(entry.getKey()).isPresent() ? 1 : 0;
        }
        return count;
    }

    /** What is known of the current slice, such as "12 gained, 5 lost on this slice; 3 judged wrong". */
    public String counts() {
        String slice = open.slice().map(Slice::name).orElse("");
        return counts(slice, judgedWrong());
    }

    private String counts(String slice, int wrong) {
        String counts = Bundle.FlipTour_counts(flips().gained(slice), flips().lost(slice));
        return wrong == 0 ? counts : Bundle.FlipTour_judged(counts, wrong);
    }

    private String words(Flips.Flip flip) {
        int place = flips().place(flip.cell());
        String counts = counts(flip.cell().slice(), judgedWrong());
        return flip.gained()
                ? Bundle.FlipTour_gained(place, flips().size(), counts)
                : Bundle.FlipTour_lost(place, flips().size(), counts);
    }
}
