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
                "Review/org-cytoloop-consistency-contradictions-ContradictionsAction:100",
                "Review/org-cytoloop-consistency-masking-MaskNamesAction:400",
                "Review/org-cytoloop-consistency-window-SecondLookAction:200",
                "Review/org-cytoloop-consistency-window-SecondReadingAction:210",
                "Review/org-cytoloop-consistency-window-AgreementAction:300",
                "Review/org-cytoloop-consistency-window-AuditAction:310"
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
