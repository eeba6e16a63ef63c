/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.image.ChannelInfo;

/** Names and colours of channels from the {@code omero} attributes. */
final class OmeroChannels {
    private static final int NO_COLOUR = -1;
    private static final int HEX = 16;
    private static final int ALPHA_BITS = 8;

    private OmeroChannels() {}

    /**
     * The channels of an image.
     *
     * @param attributes of the image's folder
     * @param count number of channels of its arrays
     */
    static List<ChannelInfo> of(JsonNode attributes, int count) {
        JsonNode described = attributes.path("omero").path("channels");
        List<ChannelInfo> channels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode channel = described.path(i);
            String label = channel.path("label").asText().strip();
            channels.add(new ChannelInfo(
                    label.isEmpty() ? "Channel " + (i + 1) : label,
                    colour(channel.path("color").asText())));
        }
        return channels;
    }

    /** From {@code RRGGBB}, with or without {@code #} before and {@code AA} behind it. */
    private static int colour(String text) {
        String digits = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        if (!digits.matches("[0-9a-f]{6}|[0-9a-f]{8}")) {
            return NO_COLOUR;
        }
        long number = Long.parseLong(digits, HEX);
        return (int) (digits.length() == ALPHA_BITS ? number >> ALPHA_BITS : number);
    }
}
