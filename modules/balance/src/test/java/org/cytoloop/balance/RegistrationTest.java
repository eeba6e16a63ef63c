/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.workbench.session.SessionPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model/org-cytoloop-balance-window-BalanceAction:262",
                "Model/org-cytoloop-balance-window-DialAction:264",
                "Window/org-cytoloop-balance-window-BalanceTopComponent:187"
            })
    void everyCommandIsInTheMenu(String expected) {
        String[] parts = expected.split(":");
        FileObject menu = FileUtil.getConfigFile("Menu/" + parts[0] + ".shadow");
        assertNotNull(menu, expected);
        assertEquals(Integer.parseInt(parts[1]), menu.getAttribute("position"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-C", "S-A"})
    void theirKeysAreTaken(String key) {
        assertNotNull(FileUtil.getConfigFile("Shortcuts/" + key + ".shadow"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/output/BalanceTopComponent.wstcref"));
    }

    @Test
    void whatWasChosen_isRemembered() {
        assertTrue(Lookup.getDefault().lookupAll(SessionPart.class).stream()
                .anyMatch(part -> part.id().equals("balance")));
    }
}
