/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.MistakeKind;

/**
 * What to do about kinds of mistakes. Labels steer a classifier by balance: where it misses cells it gets more of them
 * as ON, where it calls too much ON it gets more of that as OFF; where people cannot tell, more labels do not help.
 */
public final class ReviewAdvice {
    private ReviewAdvice() {}

    /** One sentence for each kind, in the order of the kinds. */
    public static List<String> of(Collection<MistakeKind> kinds) {
        Set<MistakeKind> each = EnumSet.noneOf(MistakeKind.class);
        each.addAll(kinds);
        return each.stream().map(ReviewAdvice::of).toList();
    }

    /** What to do about one kind of mistake, a sentence. */
    public static String of(MistakeKind kind) {
        return switch (kind) {
            case MISSED_WEAK_ON -> "Missed weak ON: add about 20 weak ON cells from here.";
            case MISSED_STRONG_ON ->
                "Missed strong ON: look for ON cells labelled OFF by mistake, then add about 10 of"
                        + " those missed here.";
            case BACKGROUND_ON -> "Background called ON: add about 20 OFF cells from the confusing region.";
            case VESSEL_OR_DEBRIS -> "Vessel or debris: add about 20 of these as OFF.";
            case EDGE -> "Edge: draw a rectangle along the edge and add about 20 cells, ON and OFF as they come.";
            case OUT_OF_FOCUS ->
                "Out of focus: add about 10 of these as OFF; if much of the slice is blurred, call it not" + " usable.";
            case NEIGHBOUR_LIGHT -> "Neighbour's light: add about 20 OFF cells that lie beside bright ON cells.";
            case BORDERLINE ->
                "Borderline: make the rule say what counts, then label about 20 of these by it; what stays"
                        + " open is UNSURE.";
            case OTHER -> "Other: say in the note what it is, then label about 20 such cells.";
        };
    }
}
