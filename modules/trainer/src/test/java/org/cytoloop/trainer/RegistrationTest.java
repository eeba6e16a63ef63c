/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.workbench.session.SessionPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @Test
    void theServicesAreFound() {
        assertNotNull(TrainerDesk.get());
        assertTrue(
                Lookup.getDefault().lookupAll(SessionPart.class).stream().anyMatch(TrainerSession.class::isInstance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TrainAction:100", "LiveUpdateAction:110", "ThresholdAction:120"})
    void everyCommandIsInTheMenu(String expected) {
        String[] parts = expected.split(":");
        FileObject entry = FileUtil.getConfigFile("Menu/Model/org-cytoloop-trainer-" + parts[0] + ".shadow");
        assertNotNull(entry, expected);
        assertEquals(Integer.parseInt(parts[1]), entry.getAttribute("position"));
    }

    @Test
    void trainHasItsKey() {
        assertEquals(
                "Actions/Model/org-cytoloop-trainer-TrainAction.instance",
                FileUtil.getConfigFile("Shortcuts/T.shadow").getAttribute("originalFile"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/properties/TrainerTopComponent.wstcref"));
    }
}
