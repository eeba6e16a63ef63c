/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

/**
 * What the annotator of a label said of the same cell at other times; see {@link EarlierLabels}.
 *
 * @param agreeing how often the same
 * @param differing how often the other of ON and OFF
 * @param seen true when every other answer was before the annotator's eyes when it was replaced by the label, which is
 *     then a correction for as long as rule or neighbours bear it out
 * @param text the newest other answer in words: "On 3 Nov you called it OFF"; empty when there is none
 */
public record Readings(int agreeing, int differing, boolean seen, String text) {
    /** Nothing was said at other times. */
    public static final Readings NONE = new Readings(0, 0, false, "");
}
