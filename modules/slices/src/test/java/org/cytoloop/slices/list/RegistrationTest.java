/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.slices.addition.ImageAddition;
import org.cytoloop.workbench.session.SessionPart;
import org.cytoloop.workbench.stage.ImageIntake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    private static FileObject file(String path) {
        FileObject file = FileUtil.getConfigFile(path);
        assertNotNull(file, path);
        return file;
    }

    @Test
    void window_isOpenAtStart_onTheLeft() {
        file("Windows2/Components/SlicesTopComponent.settings");
        file("Windows2/Modes/explorer/SlicesTopComponent.wstcref");
        assertEquals(
                100,
                file("Menu/Window/org-cytoloop-slices-list-SlicesTopComponent.shadow")
                        .getAttribute("position"));
    }

    @ParameterizedTest
    @CsvSource({
        "Menu/File, org-cytoloop-slices-addition-AddImagesAction, 200",
        "Menu/Edit, org-cytoloop-slices-list-PasteDetailsAction, 300",
        "Menu/Slice, org-cytoloop-slices-list-PreviousSliceAction, 200",
        "Menu/Slice, org-cytoloop-slices-list-NextSliceAction, 210",
        "Menu/Slice, org-cytoloop-slices-list-TrainingSliceAction, 220",
        "Menu/Slice, org-cytoloop-slices-list-ProposeTrainingAction, 230",
        "Menu/Slice, org-cytoloop-slices-list-EditDetailsAction, 240",
        "Menu/Slice, org-cytoloop-slices-list-RemoveSlicesAction, 250"
    })
    void command_isInItsMenu(String menu, String action, int position) {
        assertEquals(position, file(menu + "/" + action + ".shadow").getAttribute("position"));
    }

    @ParameterizedTest
    @CsvSource({"COMMA, PreviousSliceAction", "PERIOD, NextSliceAction", "D-I, AddImagesAction"})
    void command_hasItsKey(String key, String action) {
        Object original = file("Shortcuts/" + key + ".shadow").getAttribute("originalFile");
        assertTrue(String.valueOf(original).contains(action), String.valueOf(original));
    }

    @Test
    void intakeAndSession_areServices() {
        assertTrue(Lookup.getDefault().lookup(ImageIntake.class) instanceof ImageAddition);
        assertTrue(Lookup.getDefault().lookupAll(SessionPart.class).stream().anyMatch(SlicesSession.class::isInstance));
    }
}
