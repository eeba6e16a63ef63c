/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.prepare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Slices without cells want a detection. */
@ServiceProvider(service = Adviser.class, position = 1020)
public final class NoCells extends BuiltInAdviser {
    private static final int ENOUGH_TO_CHOOSE = 3;

    /** Looked up as a service. */
    public NoCells() {
        super("no-cells", "Slices without cells");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        List<SliceState> without = now.slices().stream()
                .filter(slice -> slice.cells() <= 0 && !slice.imageMissing())
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        String things = standing.isIndependent() ? "candidates" : "cells";
        boolean tried = without.stream().allMatch(slice -> slice.cells() == 0);
        boolean all = !standing.hasCells();
        String names = Words.list(without.stream().map(SliceState::name).toList());
        String text = tried
                ? "The detection found no " + things + " in " + names + ": try other settings, or leave "
                        + (without.size() == 1 ? "it" : "them") + " out."
                : all
                        ? "Detect the " + things + " of your " + Words.count(without.size(), "slice") + "."
                        : "Detect the " + things + " of " + names + " too.";
        return Optional.of(new Advice(
                Step.CELLS,
                urgency(now, standing, all, tried).priority(),
                tried ? "nothing-detected" : "cells",
                text,
                reason(now, standing, without.size(), things),
                List.of(deed(without, all, things))));
    }

    private static Urgency urgency(Situation now, Standing standing, boolean all, boolean tried) {
        if (all) {
            return Urgency.NO_CELLS;
        }
        if (now.samples().labelled() <= 0
                && !tried
                && standing.usable().size()
                        < Math.min(ENOUGH_TO_CHOOSE, now.slices().size())) {
            return Urgency.FEW_WITH_CELLS;
        }
        return !tried && new Reviewing(now).isGoodEnough() ? Urgency.CELLS_BEFORE_COUNTS : Urgency.SOME_WITHOUT_CELLS;
    }

    private static String reason(Situation now, Standing standing, int without, String things) {
        String why = without + " of " + Words.count(now.slices().size(), "slice") + " "
                + (without == 1 ? "has" : "have") + " no " + things + " yet. ";
        return why
                + (standing.isIndependent()
                        ? "Here candidates are detected on the marker itself; ON will mean a real marker-positive cell and"
                                + " OFF a candidate to reject. Detect generously: a candidate too many can be rejected, a"
                                + " cell that was not detected is lost."
                        : "Cells are detected once on the nuclear channel, whether they express the marker or not, and then"
                                + " called ON or OFF. A cell that was not detected can never be counted, so have a look at"
                                + " the outlines of one slice before you go on.")
                + " A slice without " + things + " is left out of the counts; it is not counted as 0.";
    }

    private static Deed deed(List<SliceState> without, boolean all, String things) {
        return !all && without.size() == 1
                ? new Deed(
                        Deed.DETECT,
                        "Detect " + things + " in " + without.get(0).name(),
                        Map.of("slice", without.get(0).name()))
                : Deed.of(Deed.DETECT, "Detect " + things);
    }
}
