package org.cytoloop.viewer.options;

/** Something drawn over the image that can be switched on and off. */
public enum Overlay {
    /** The outlines of all cells. */
    CELLS,
    /** The labels people gave. */
    LABELS,
    /** What the current round calls the cells. */
    CALLS,
    /** How sure the calls are. */
    CERTAINTY
}
