/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.display;

import java.util.ArrayList;
import java.util.List;

/**
 * How the channels of an image are shown together. Immutable.
 *
 * @param channels one per channel of the image, in the image's order
 * @param single index of the only channel to show, in grey (its visibility does not matter then); -1 for the composite
 */
public record DisplaySettings(List<ChannelDisplay> channels, int single) {
    /** Keeps an unmodifiable copy. */
    public DisplaySettings {
        channels = List.copyOf(channels);
        if (channels.isEmpty() || single < -1 || single >= channels.size()) {
            throw new IllegalArgumentException("channel " + single + " of " + channels.size());
        }
    }

    /** The same with one channel shown otherwise. */
    public DisplaySettings with(int index, ChannelDisplay channel) {
        List<ChannelDisplay> changed = new ArrayList<>(channels);
        changed.set(index, channel);
        return new DisplaySettings(changed, single);
    }

    /** The same with only one channel, in grey; -1 for the composite. */
    public DisplaySettings withSingle(int index) {
        return new DisplaySettings(channels, index);
    }

    /** True when the channel takes part in what is seen. */
    public boolean shows(int index) {
        return single < 0 ? channels.get(index).visible() : single == index;
    }

    /** True when both are made for images with the same channel names in the same order. */
    public boolean fits(DisplaySettings other) {
        return names().equals(other.names());
    }

    private List<String> names() {
        return channels.stream().map(ChannelDisplay::name).toList();
    }
}
