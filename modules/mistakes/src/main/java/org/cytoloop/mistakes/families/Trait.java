/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.List;

/**
 * Something that can be said of a cell, told by one or more features.
 *
 * @param aspect what it is about; null for a feature without words of its own, such as one of a plug-in
 * @param channels the channel it is about, two for a pair, none for the outline; the feature's name when there is no aspect
 */
record Trait(Aspect aspect, List<String> channels) {
    /** Keeps an unmodifiable copy. */
    Trait {
        channels = List.copyOf(channels);
    }

    /** In words, such as "dim" or "near bright neighbours". */
    String words(boolean high, String marker) {
        return aspect == null ? (high ? "high " : "low ") + channels.get(0) : aspect.words(high, channels, marker);
    }

    /** True for what is said of this channel alone. */
    boolean isOf(Aspect what, String channel) {
        return aspect == what && channels.equals(List.of(channel));
    }
}
