/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.workspace.KeptLabel;
import org.openide.util.NbBundle.Messages;

/** Reasons for keeping a label that are offered: those given in this study, the newest first, then usual ones. */
@Messages({
    "KeepReasons_again=Looked at again: the label is right",
    "KeepReasons_neighbour=A neighbour's light makes it look brighter than it is",
    "KeepReasons_focus=Out of focus: the measured value is too low",
    "KeepReasons_outline=The outline is not that of the cell",
    "KeepReasons_background=Uneven background: the measured value misleads"
})
final class KeepReasons {
    private static final int MOST = 12;

    private KeepReasons() {}

    /** What a label is kept for when the user confirms it without giving a reason. */
    static String confirmed() {
        return Bundle.KeepReasons_again();
    }

    /** The reasons to offer, none twice. */
    static List<String> offered(List<KeptLabel> kept) {
        Set<String> reasons = new LinkedHashSet<>();
        kept.stream()
                .sorted(Comparator.comparing(KeptLabel::time).reversed())
                .map(KeptLabel::reason)
                .forEach(reasons::add);
        List<String> given = new ArrayList<>(reasons);
        reasons.clear();
        reasons.addAll(given.subList(0, Math.min(MOST, given.size())));
        reasons.add(Bundle.KeepReasons_again());
        reasons.add(Bundle.KeepReasons_neighbour());
        reasons.add(Bundle.KeepReasons_focus());
        reasons.add(Bundle.KeepReasons_outline());
        reasons.add(Bundle.KeepReasons_background());
        return List.copyOf(reasons);
    }
}
