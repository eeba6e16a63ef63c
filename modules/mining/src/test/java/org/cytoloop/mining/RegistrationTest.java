/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

class RegistrationTest {
    private static Object position(String path) {
        FileObject file = FileUtil.getConfigFile(path);
        assertNotNull(file, path);
        return file.getAttribute("position");
    }

    @Test
    void theCommandsAreInTheMenu_andHaveTheirKeys() {
        assertEquals(60, position("Menu/Review/org-cytoloop-mining-window-MineErrorsAction.shadow"));
        assertEquals(70, position("Menu/Review/org-cytoloop-mining-window-MoreLikeThisAction.shadow"));
        assertNotNull(FileUtil.getConfigFile("Shortcuts/S-M.shadow"));
        assertNotNull(FileUtil.getConfigFile("Shortcuts/S-L.shadow"));
    }

    @Test
    void theWindowHasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/editor/MiningTopComponent.wstcref"));
        assertEquals(186, position("Menu/Window/org-cytoloop-mining-window-MiningTopComponent.shadow"));
    }
}
