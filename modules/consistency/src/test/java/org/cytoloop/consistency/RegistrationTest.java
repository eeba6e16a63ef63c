/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

class RegistrationTest {
    @Test
    void theWatchIsFound() {
        assertNotNull(ConsistencyDesk.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample/org-cytoloop-consistency-contradictions-ContradictionsAction:510",
                "Sample/org-cytoloop-consistency-masking-MaskNamesAction:600",
                "Sample/Consistency/org-cytoloop-consistency-window-SecondLookAction:520",
                "Sample/Consistency/org-cytoloop-consistency-window-SecondReadingAction:530",
                "Sample/Consistency/org-cytoloop-consistency-window-AgreementAction:540",
                "Sample/Consistency/org-cytoloop-consistency-window-AuditAction:610"
            })
    void everyCommandIsInTheMenu(String expected) {
        String[] parts = expected.split(":");
        FileObject menu = FileUtil.getConfigFile("Menu/" + parts[0] + ".shadow");
        assertNotNull(menu, expected);
        assertEquals(Integer.parseInt(parts[1]), menu.getAttribute("position"));
    }

    @Test
    void contradictionsHaveAKey() {
        assertEquals(
                "Actions/Sample/org-cytoloop-consistency-contradictions-ContradictionsAction.instance",
                FileUtil.getConfigFile("Shortcuts/Y.shadow").getAttribute("originalFile"));
    }

    @Test
    void theWindowsHaveTheirPlaces() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/output/ContradictionsTopComponent.wstcref"));
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/editor/ConsistencyTopComponent.wstcref"));
    }
}
