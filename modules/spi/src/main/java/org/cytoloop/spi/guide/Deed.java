/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.guide;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a button of an advice does. The kinds below are done by the windows of the workbench; a plug-in may register a
 * doer for a kind of its own ({@code org.cytoloop.workbench.deeds.DeedDoer}).
 *
 * @param kind what is done, such as {@link #TRAIN}
 * @param text what stands on the button, such as "Train"
 * @param arguments by name, see the kinds; unmodifiable
 */
public record Deed(String kind, String text, Map<String, String> arguments) {
    /** Adds images. */
    public static final String ADD_IMAGES = "add-images";
    /** Opens the list of missing images, where they are found again. */
    public static final String FIND_IMAGES = "find-images";
    /** Detects cells; {@code slice}: of one slice, else of all without cells. */
    public static final String DETECT = "detect";
    /** Opens the rule editor. */
    public static final String RULE = "rule";
    /** Takes training slices; {@code slices}: their names, one a line. */
    public static final String CHOOSE_SLICES = "choose-slices";
    /** Shows the proposal of training slices with pictures. */
    public static final String PROPOSE_SLICES = "propose-slices";
    /** Shows a slice; {@code slice}. */
    public static final String SHOW_SLICE = "show-slice";
    /**
     * Draws a batch in the region that is suggested next; {@code slice}, {@code class} (ON or OFF), {@code n}. The user
     * flips the exceptions.
     */
    public static final String SAMPLE = "sample";
    /** Trains a round. */
    public static final String TRAIN = "train";
    /** Opens the review on a slice; {@code slice}. */
    public static final String REVIEW = "review";
    /** Opens the mining window; {@code miner}: its id. */
    public static final String MINE = "mine";
    /** Opens the families of mistakes. */
    public static final String FAMILIES = "families";
    /** Opens the contradictions. */
    public static final String CONTRADICTIONS = "contradictions";
    /** Opens the second look at labels that were given under an older rule. */
    public static final String SECOND_LOOK = "second-look";
    /** Opens the agreement of blind repeats. */
    public static final String AGREEMENT = "agreement";
    /** Opens the balance dial; {@code share}: of ON, 0 to 1. */
    public static final String BALANCE = "balance";
    /** Opens the growth curve. */
    public static final String GROWTH = "growth";
    /** Opens the exam: its drawing, its answering, its scores. */
    public static final String EXAM = "exam";
    /** Opens the counts. */
    public static final String COUNTS = "counts";
    /** Makes the report. */
    public static final String REPORT = "report";

    /** Keeps an unmodifiable copy. */
    public Deed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        SortedMap<String, String> sorted = new TreeMap<>(arguments);
        arguments = Collections.unmodifiableSortedMap(sorted);
    }

    /** A deed without arguments. */
    public static Deed of(String kind, String text) {
        return new Deed(kind, text, Map.of());
    }
}
