/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import org.openide.util.NbBundle.Messages;

/** The columns of the list of slices. */
@Messages({
    "NeedColumn_verdict=",
    "NeedColumn_verdictTip=What was said of the slice: tick good, exclamation mark systematic mistakes, cross not usable;"
            + " an outline was said under an earlier round",
    "NeedColumn_slice=Slice",
    "NeedColumn_sliceTip=Selecting a slice shows it",
    "NeedColumn_need=Need",
    "NeedColumn_needTip=How much the slice needs a look: calls near the threshold, unlike the training slices, what was"
            + " said of it under an earlier round",
    "NeedColumn_on=ON",
    "NeedColumn_onTip=Share of the cells that are called ON",
    "NeedColumn_near=Near",
    "NeedColumn_nearTip=Share of the cells whose call is near the threshold: p(ON) 0.3 to 0.7 when the threshold is 0.5"
})
enum NeedColumn {
    VERDICT(Bundle.NeedColumn_verdict(), Bundle.NeedColumn_verdictTip(), 24),
    SLICE(Bundle.NeedColumn_slice(), Bundle.NeedColumn_sliceTip(), 94),
    NEED(Bundle.NeedColumn_need(), Bundle.NeedColumn_needTip(), 50),
    ON(Bundle.NeedColumn_on(), Bundle.NeedColumn_onTip(), 50),
    NEAR(Bundle.NeedColumn_near(), Bundle.NeedColumn_nearTip(), 50);

    private final String title;
    private final String tip;
    private final int width;

    NeedColumn(String title, String tip, int width) {
        this.title = title;
        this.tip = tip;
        this.width = width;
    }

    String title() {
        return title;
    }

    String tip() {
        return tip;
    }

    /** Preferred width, px; also the least, but for names. */
    int width() {
        return width;
    }
}
