/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;

/**
 * One of the things that can be chosen at a place.
 *
 * @param choice what is chosen; empty for what the study uses
 * @param text what the user reads
 * @param missing true when it is not installed
 */
record Option(Optional<ProviderChoice> choice, String text, boolean missing) {
    /** True when it means the same providers, whatever their parameters. */
    boolean isSame(Optional<ProviderChoice> other) {
        return choice.map(ProviderChoice::providers).equals(other.map(ProviderChoice::providers));
    }

    @Override
    public String toString() {
        return text;
    }
}
