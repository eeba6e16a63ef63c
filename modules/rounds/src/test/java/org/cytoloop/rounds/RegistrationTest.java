/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.cytoloop.rounds.model.RoundsDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

class RegistrationTest {
    @Test
    void theDeskIsFound() {
        assertNotNull(RoundsDesk.get());
    }

    @ParameterizedTest
    @CsvSource({
        "OpenRoundsAction,200",
        "ShowDifferenceAction,210",
        "NextFlipAction,220",
        "PreviousFlipAction,230",
        "WrongFlipAction,240",
        "RebuildRoundAction,250"
    })
    void everyCommandIsInTheMenu(String action, int position) {
        FileObject menu = FileUtil.getConfigFile("Menu/Model/org-cytoloop-rounds-actions-" + action + ".shadow");
        assertNotNull(menu, action);
        assertEquals(position, menu.getAttribute("position"));
    }

    @ParameterizedTest
    @CsvSource({"D,ShowDifferenceAction", "I,NextFlipAction", "S-I,PreviousFlipAction", "J,WrongFlipAction"})
    void keys(String key, String action) {
        assertEquals(
                "Actions/Model/org-cytoloop-rounds-actions-" + action + ".instance",
                FileUtil.getConfigFile("Shortcuts/" + key + ".shadow").getAttribute("originalFile"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/output/RoundsTopComponent.wstcref"));
    }
}
