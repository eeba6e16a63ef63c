/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnimalGuessTest {
    @ParameterizedTest
    @CsvSource({
        "M1_a.ome.tif, M1",
        "M1_01.ome.tif, M1",
        "m12.tif, m12",
        "mouse3_slice2.tif, mouse3",
        "Slice 4 Mouse 12 left.tif, Mouse 12",
        "rat-7_s03_20x.tif, rat-7",
        "2021-03-04_M12_cFos.tif, M12",
        "KO3-left-2.tif, KO3",
        "B6_section4.tif, B6",
        "slice_01.tif, ''",
        "img0001.tif, ''",
        "IMG_2031.tif, ''",
        "s1.tif, ''",
        "x20_overview.tif, ''",
        "B6.tif, ''",
        "overview.tif, ''",
        "animal 4/slice_01.tif, animal 4",
        "M7/s1_dapi.tif, M7",
        "raw/s1_dapi.tif, ''"
    })
    void guess(String file, String animal) {
        assertEquals(animal, AnimalGuess.of(Path.of("/data/project").resolve(file)));
    }
}
