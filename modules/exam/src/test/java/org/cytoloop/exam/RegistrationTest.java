/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

class RegistrationTest {
    @Test
    void theCommandIsInTheMenu() {
        FileObject menu = FileUtil.getConfigFile("Menu/Model/org-cytoloop-exam-window-ExamAction.shadow");
        assertNotNull(menu);
        assertEquals(300, menu.getAttribute("position"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/editor/ExamTopComponent.wstcref"));
        assertEquals(
                182,
                FileUtil.getConfigFile("Menu/Window/org-cytoloop-exam-window-ExamTopComponent.shadow")
                        .getAttribute("position"));
    }
}
