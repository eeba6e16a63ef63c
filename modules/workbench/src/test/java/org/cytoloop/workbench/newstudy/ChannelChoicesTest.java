/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cytoloop.core.model.Staining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelChoicesTest {
    private static ChannelChoices of(String... names) {
        return ChannelChoices.of(List.of(ProbedImage.readable(Path.of("a.tif"), List.of(names), 10, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAPI",
                "dapi 405",
                "Hoechst 33342",
                "NeuN",
                "Nuclei",
                "nuclear stain",
                "C1-DAPI",
                "AF405-Hoechst"
            })
    void whatIsCalledLikeANuclearStainIsNuclear(String name) {
        ChannelChoices channels = of("cFos", name);
        assertEquals(name, channels.nuclei());
        assertEquals(List.of(new Staining("cFos", "cFos")), channels.stainings(channels.nuclei()));
    }

    @Test
    void theOthersAreStainingsNamedAfterTheirChannels() {
        ChannelChoices channels = of("DAPI", "cFos", "PV");
        assertEquals(
                List.of(new Staining("cFos", "cFos"), new Staining("PV", "PV")), channels.stainings(channels.nuclei()));
    }

    @Test
    void withoutANuclearNameEveryChannelIsAStaining() {
        ChannelChoices channels = of("red", "green");
        assertEquals("", channels.nuclei());
        assertEquals(2, channels.stainings("").size());
    }

    @Test
    void aSingleChannelIsAStainingWhateverItsName() {
        ChannelChoices channels = of("NeuN");
        assertEquals("", channels.nuclei());
        assertEquals(List.of(new Staining("NeuN", "NeuN")), channels.stainings(""));
    }

    @Test
    void channelsWithoutNamesAreNumbersAndWaitForAName() {
        ChannelChoices channels = of("Channel 1", "Channel 2");
        assertEquals(List.of("1", "2"), channels.selectors());
        assertEquals(List.of(new Staining("", "1"), new Staining("", "2")), channels.stainings(""));
    }

    @Test
    void aNameThatNotAllImagesHaveIsANumber() {
        ChannelChoices channels = ChannelChoices.of(Stream.of(List.of("DAPI", "cFos"), List.of("DAPI", "Channel 2"))
                .map(names -> ProbedImage.readable(Path.of("x"), names, 1, 1))
                .toList());
        assertEquals(List.of("DAPI", "2"), channels.selectors());
    }

    @Test
    void twoChannelsOfOneNameAreNumbers() {
        assertEquals(List.of("1", "2"), of("x", "X").selectors());
    }

    @Test
    void channelsAreFoundByNameAndByNumber() {
        ChannelChoices channels = of("488", "cFos");
        assertEquals(0, channels.index("488"));
        assertEquals(1, channels.index(" cfos "));
        assertEquals(1, channels.index("2"));
        assertFalse(channels.has("3"));
        assertFalse(channels.has("0"));
        assertFalse(channels.has("99999999999"));
        assertTrue(ChannelChoices.of(List.of()).has("anything"));
    }
}
