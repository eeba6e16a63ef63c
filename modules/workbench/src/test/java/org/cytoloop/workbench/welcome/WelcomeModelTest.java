/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WelcomeModelTest {
    private final List<Path> opened = new ArrayList<>();
    private final List<List<Path>> begun = new ArrayList<>();
    private final WelcomeModel model = new WelcomeModel(
            () -> IntStream.range(0, 9).mapToObj(i -> Path.of("s" + i)).toList(), opened::add, begun::add);

    @Test
    void onlyTheNewestStudies_areListed() {
        assertEquals(WelcomeModel.MOST, model.recent().size());
        assertEquals(Path.of("s0"), model.recent().get(0));
    }

    @Test
    void droppedImages_beginAStudy() {
        List<Path> images = List.of(Path.of("a.tif"), Path.of("b.tif"));
        model.dropped(images);
        assertEquals(List.of(images), begun);
        assertEquals(List.of(), opened);
    }

    @Test
    void aDroppedStudy_isOpened() {
        model.dropped(List.of(Path.of("x", "pilot.cytoloop")));
        assertEquals(List.of(Path.of("x", "pilot.cytoloop")), opened);
        assertEquals(List.of(), begun);
    }

    @Test
    void studyName_leavesTheEndingOut() {
        assertEquals("pilot", WelcomeModel.studyName(Path.of("x", "pilot.cytoloop")));
    }
}
