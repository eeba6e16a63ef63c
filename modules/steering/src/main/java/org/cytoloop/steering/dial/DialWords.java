/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.dial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.operations.training.BalanceWords;

/** What is to be said of a balance that was tried. */
public final class DialWords {
    private DialWords() {}

    /** What is to be thought of before it is taken; one sentence each. */
    public static List<String> warnings(DialPreview preview) {
        List<String> warnings = new ArrayList<>(BalanceWords.warnings(preview.plan()));
        int number = preview.round().number();
        if (preview.round().threshold() != preview.threshold()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The new round calls from %.2f upwards, as every new round; round %d calls from %.2f.",
                    preview.threshold(),
                    number,
                    preview.round().threshold()));
        }
        if (preview.samplesSince() > 0) {
            int since = preview.samplesSince();
            warnings.add((since == 1 ? "1 sample was" : since + " samples were") + " labelled since round " + number
                    + ": what changes is also their effect.");
        }
        return warnings;
    }
}
