/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

/** The miners that come with Cytoloop and are advised, by the ids they are registered with. */
public enum Miner {
    /** Cells whose answers teach most. */
    INFORMATIVE("informative-cells", "the most informative cells"),
    /** Cells called OFF that are likely ON. */
    MISSED_ON("missed-on", "likely missed ON"),
    /** Cells called ON that are likely OFF. */
    FALSE_ON("false-on", "likely false ON"),
    /** Own labels that the others speak against. */
    SUSPECT("suspect-labels", "suspect labels"),
    /** Cells unlike anything labelled. */
    UNLIKE("unlike-labelled", "cells unlike anything labelled"),
    /** Cells next to the threshold. */
    UNCERTAIN("most-uncertain", "the most uncertain cells");

    private final String id;
    private final String words;

    Miner(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** What it brings, within a sentence. */
    public String words() {
        return words;
    }

    /** What a miner brings, within a sentence; of one that is not known here its id. */
    public static String words(String id) {
        for (Miner miner : values()) {
            if (miner.id.equals(id)) {
                return miner.words;
            }
        }
        return "what \"" + id + "\" finds";
    }
}
