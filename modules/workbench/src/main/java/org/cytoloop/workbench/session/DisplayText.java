/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;

/**
 * How channels are shown, as text: a line with the single channel (-1 for the composite), then one line per channel:
 * {@code RRGGBB min max shown|hidden name}.
 */
final class DisplayText {
    private static final int MOST_CHANNELS = 1000;
    private static final int FIELDS = 5;

    private DisplayText() {}

    static String of(DisplaySettings settings) {
        StringBuilder text = new StringBuilder().append(settings.single());
        for (ChannelDisplay channel : settings.channels()) {
            text.append(String.format(Locale.ROOT, "\n%06X ", channel.rgb() & 0xFFFFFF))
                    .append(channel.min())
                    .append(' ')
                    .append(channel.max())
                    .append(channel.visible() ? " shown " : " hidden ")
                    .append(channel.name().replaceAll("\\R", " "));
        }
        return text.toString();
    }

    /** The settings; empty when the text is not one that {@link #of} makes. */
    static Optional<DisplaySettings> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 2 || lines.length > MOST_CHANNELS) {
            return Optional.empty();
        }
        try {
            List<ChannelDisplay> channels = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                channels.add(channel(lines[i]));
            }
            return Optional.of(new DisplaySettings(channels, Integer.parseInt(lines[0])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ChannelDisplay channel(String line) {
        String[] fields = line.split(" ", FIELDS);
        if (fields.length != FIELDS || !fields[0].matches("[0-9A-F]{6}")) {
            throw new IllegalArgumentException(line);
        }
        boolean shown = fields[3].equals("shown");
        if (!shown && !fields[3].equals("hidden")) {
            throw new IllegalArgumentException(line);
        }
        return new ChannelDisplay(
                fields[4],
                Integer.parseInt(fields[0], 16),
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                shown);
    }
}
