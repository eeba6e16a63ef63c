/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.series;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;

/** Names for channels that the metadata do not name. */
public final class ChannelNames {
    /** No colour given. */
    public static final int NO_COLOUR = -1;

    private static final int[] RGB = {0xFF0000, 0x00FF00, 0x0000FF};
    private static final int CMYK = 5;

    private ChannelNames() {}

    /** "Channel 1", "Channel 2" and so on, without colours. */
    public static List<ChannelInfo> numbered(int count) {
        List<ChannelInfo> channels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            channels.add(numberedOne(i));
        }
        return channels;
    }

    /** The name of channel {@code index} (from 0) when nothing else is known. */
    public static ChannelInfo numberedOne(int index) {
        return new ChannelInfo("Channel " + (index + 1), NO_COLOUR);
    }

    /** What the samples of a page are by its colour model. */
    public static List<ChannelInfo> ofPage(TiffPage page) throws ProblemException {
        TiffImage image = page.image();
        long[] extra = page.directory().integers(Tag.EXTRA_SAMPLES);
        String[] base = image.isRgb()
                ? new String[] {"Red", "Green", "Blue"}
                : image.photometric() == CMYK && image.samples() >= 4
                        ? new String[] {"Cyan", "Magenta", "Yellow", "Black"}
                        : new String[0];
        int firstExtra = image.samples() - extra.length;
        List<ChannelInfo> channels = new ArrayList<>();
        for (int s = 0; s < image.samples(); s++) {
            boolean alpha = s >= firstExtra && s > 0 && (extra[s - firstExtra] == 1 || extra[s - firstExtra] == 2);
            if (s < base.length) {
                channels.add(new ChannelInfo(base[s], image.isRgb() ? RGB[s] : NO_COLOUR));
            } else {
                channels.add(alpha ? new ChannelInfo("Alpha", NO_COLOUR) : numberedOne(s));
            }
        }
        return channels;
    }
}
