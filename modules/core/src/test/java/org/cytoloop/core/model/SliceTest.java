/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {
    private static Slice slice(String... channels) {
        List<ChannelInfo> infos =
                Arrays.stream(channels).map(name -> new ChannelInfo(name, 0)).toList();
        return new Slice("A1", "M1", "control", ImageLocation.parse("A1.tif"), 10, 10, 0.5, infos, "hash");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 1",
        "' 2 ', 1",
        "dapi, 0",
        "CFOS, 1",
        "' cFos ', 1",
        "3, -1",
        "0, -1",
        "-1, -1",
        "GFP, -1",
        "'', -1"
    })
    void channelIndex_takesNumbersFromOneAndNames(String selector, int expected) {
        assertEquals(expected, slice("DAPI", "cFos").channelIndex(selector));
    }

    @Test
    void copies_differInOnePartOnly() {
        Slice slice = slice("DAPI");
        Slice moved = slice.withImage(ImageLocation.parse("elsewhere.tif"));
        assertEquals(ImageLocation.parse("elsewhere.tif"), moved.image());
        assertEquals(slice, moved.withImage(slice.image()));
        assertEquals("other", slice.withContentHash("other").contentHash());
        assertEquals(slice, slice.withContentHash("other").withContentHash("hash"));
    }

    @Test
    void channelIndex_nameThatIsANumber_winsOverTheNumber() {
        assertEquals(1, slice("405", "1").channelIndex("1"));
        assertEquals(0, slice("405", "1").channelIndex("405"));
    }
}
