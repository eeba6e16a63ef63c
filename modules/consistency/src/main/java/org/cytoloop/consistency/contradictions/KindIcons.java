/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.util.Locale;
import javax.swing.Icon;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.openide.util.ImageUtilities;

/** Small pictures of what speaks against a label. */
final class KindIcons {
    private static final String FOLDER = "org/cytoloop/consistency/icons/";

    private KindIcons() {}

    /** The icon of a kind. */
    static Icon of(ContradictionKind kind) {
        return ImageUtilities.loadImageIcon(FOLDER + "kind-" + kind.name().toLowerCase(Locale.ROOT) + ".svg", true);
    }

    /** The icon of a list; null when it has none. */
    static Icon of(Shown shown) {
        return shown == Shown.KEPT
                ? ImageUtilities.loadImageIcon(FOLDER + "kept.svg", true)
                : shown.kind().map(KindIcons::of).orElse(null);
    }
}
