/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.workbench.session.SessionPart;
import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @Test
    void deskAndSession_areFound() {
        assertNotNull(GuideDesk.get());
        assertTrue(Lookup.getDefault().lookupAll(SessionPart.class).stream().anyMatch(GuideSession.class::isInstance));
    }

    @Test
    void theCommand_isInTheMenu_andHasItsKey() {
        assertEquals(
                10,
                FileUtil.getConfigFile("Menu/Sample/org-cytoloop-guide-window-GuideAction.shadow")
                        .getAttribute("position"));
        assertEquals(
                "Actions/Window/org-cytoloop-guide-window-GuideAction.instance",
                FileUtil.getConfigFile("Shortcuts/S-G.shadow").getAttribute("originalFile"));
    }

    @Test
    void theWindow_hasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/properties/GuideTopComponent.wstcref"));
    }
}
