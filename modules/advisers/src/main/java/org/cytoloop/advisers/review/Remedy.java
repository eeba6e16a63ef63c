/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.List;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Reviewing.Finding;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Step;

/**
 * What helps against a kind of mistake.
 *
 * @param step where it is done
 * @param topic the kind
 * @param text what to do
 * @param why why that helps
 * @param deeds its buttons
 */
record Remedy(Step step, String topic, String text, String why, List<Deed> deeds) {
    private static final int SOME = 20;

    /** Against a finding. */
    static Remedy of(Finding finding, boolean independent) {
        String slice = finding.slice();
        return switch (finding.kind()) {
            case MISSED_WEAK_ON ->
                new Remedy(
                        Step.MINE,
                        "missed-weak-on",
                        "The model misses weak ON cells in " + slice + ": add about 20 of these as ON.",
                        "It draws the line too high because most ON samples are bright ones. Likely missed ON lists the cells"
                                + " called OFF that come closest; what you confirm there moves the line down where it should"
                                + " be. A batch in " + slice + " itself shows how weak cells look there.",
                        List.of(Buttons.mine(Miner.MISSED_ON), Buttons.sample(slice, true, SOME)));
            case MISSED_STRONG_ON ->
                new Remedy(
                        Step.MINE,
                        "missed-strong-on",
                        "The model misses strong ON cells in " + slice
                                + ": look for ON cells labelled OFF by mistake, then add about 10 of those missed.",
                        "A bright cell that is called OFF is rarely a matter of the threshold. More often a few cells like it"
                                + " were given the wrong class, for example when a batch was drawn and an exception was"
                                + " overlooked. Suspect labels lists own labels that all others speak against.",
                        List.of(
                                Buttons.mine(Miner.SUSPECT),
                                Buttons.mine(Miner.MISSED_ON),
                                Buttons.sample(slice, true, SOME)));
            case BACKGROUND_ON ->
                new Remedy(
                        Step.MINE,
                        "background-on",
                        "The model calls background ON in " + slice + ": add about 20 OFF samples from there.",
                        "It has seen too little of what " + (independent ? "a false candidate" : "an OFF cell")
                                + " on bright background looks like. Likely false ON lists the dimmest and least certain of the"
                                + " cells called ON; or draw a rectangle as OFF over the region that confuses it, and flip"
                                + " the real ON cells.",
                        List.of(Buttons.mine(Miner.FALSE_ON), Buttons.sample(slice, false, SOME)));
            case VESSEL_OR_DEBRIS ->
                new Remedy(
                        Step.MINE,
                        "vessel-or-debris",
                        "The model calls vessels or debris ON in " + slice + ": add about 20 of these as OFF.",
                        "Vessels and debris are bright, and nothing in your OFF samples tells the model that bright can be"
                                + " OFF. A few of each kind are enough when they are shown as OFF; one example leads to the"
                                + " others like it.",
                        List.of(Buttons.mine(Miner.FALSE_ON), Buttons.sample(slice, false, SOME), Buttons.show(slice)));
            case EDGE ->
                new Remedy(
                        Step.SAMPLE,
                        "edge",
                        "The model is wrong at the edge of the tissue in " + slice
                                + ": draw a rectangle along the edge and label about 20 cells as they come.",
                        "Cells at the edge are cut, folded or lit from the side, and among samples from the middle of the"
                                + " tissue there are none like them. Take both classes as they come: OFF cells at the edge are"
                                + " what it must learn as much as ON cells.",
                        List.of(Buttons.show(slice)));
            case OUT_OF_FOCUS ->
                new Remedy(
                        Step.SAMPLE,
                        "out-of-focus",
                        "Cells out of focus are called wrongly in " + slice
                                + ": add about 10 of these by the rule, or call the slice not usable if much of it is"
                                + " blurred.",
                        "A blurred cell looks larger and dimmer than it is. If there are some in every slice, the model can"
                                + " learn them from a few samples. If half of a slice is blurred, its counts are no measurement,"
                                + " and leaving it out is more honest than correcting it.",
                        List.of(Buttons.show(slice), Buttons.review(slice)));
            case NEIGHBOUR_LIGHT ->
                new Remedy(
                        Step.MINE,
                        "neighbour-light",
                        "Cells lit by a bright neighbour are called ON in " + slice
                                + ": add about 20 OFF samples that lie beside bright ON cells.",
                        "Light of a bright cell spills over its neighbours, so an OFF cell beside it measures as bright as a"
                                + " weak ON cell. Only OFF samples of just this kind teach the difference; OFF samples from"
                                + " dark regions do not.",
                        List.of(Buttons.mine(Miner.FALSE_ON), Buttons.show(slice)));
            case BORDERLINE ->
                new Remedy(
                        Step.RULE,
                        "borderline",
                        "You saw borderline cells in " + slice
                                + ": make the rule say what counts, then label about 20 of" + " them by it.",
                        "Where people cannot tell, more samples do not help: the model learns your hesitation. A rule that"
                                + " names a condition decides such cells once and for all slices alike; what it leaves open is"
                                + " UNSURE.",
                        List.of(Deed.of(Deed.RULE, "Open the rule"), Buttons.mine(Miner.UNCERTAIN)));
            case OTHER ->
                new Remedy(
                        Step.SAMPLE,
                        "other",
                        "You saw mistakes of another kind in " + slice + ": label about 20 such cells.",
                        "Whatever the cells have in common, samples of them teach it, ON and OFF as they are. The note you gave"
                                + " with the verdict says what to look for.",
                        List.of(Buttons.show(slice), Buttons.mine(Miner.INFORMATIVE)));
        };
    }
}
