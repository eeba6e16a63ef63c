/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.review.marks.PlaceOutlines;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.workbench.stage.StageOutlines;
import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @Test
    void deskAndOutlines_areFound() {
        assertNotNull(ReviewDesk.get());
        assertTrue(
                Lookup.getDefault().lookupAll(StageOutlines.class).stream().anyMatch(PlaceOutlines.class::isInstance));
    }

    @Test
    void theCommand_isInTheMenu_andHasItsKey() {
        FileObject menu = FileUtil.getConfigFile("Menu/Review/org-cytoloop-review-window-ReviewSlicesAction.shadow");
        assertEquals(10, menu.getAttribute("position"));
        assertEquals(
                "Actions/Review/org-cytoloop-review-window-ReviewSlicesAction.instance",
                FileUtil.getConfigFile("Shortcuts/S-V.shadow").getAttribute("originalFile"));
    }

    @Test
    void theWindow_hasItsPlace() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/properties/ReviewTopComponent.wstcref"));
    }
}
