/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.cytoloop.coverage.watch.CoverageDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

class RegistrationTest {
    @Test
    void theWatchIsFound() {
        assertNotNull(CoverageDesk.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model/org-cytoloop-coverage-window-CoverageAction:410",
                "Model/org-cytoloop-coverage-window-GrowthAction:420",
                "Window/org-cytoloop-coverage-window-CoverageTopComponent:184"
            })
    void everyCommandIsInTheMenu(String expected) {
        String[] parts = expected.split(":");
        FileObject menu = FileUtil.getConfigFile("Menu/" + parts[0] + ".shadow");
        assertNotNull(menu, expected);
        assertEquals(Integer.parseInt(parts[1]), menu.getAttribute("position"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/editor/CoverageTopComponent.wstcref"));
    }
}
