/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.Action;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.cytoloop.workbench.stage.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @ParameterizedTest
    @CsvSource({
        "R, Sample, RectangleToolAction",
        "S-R, Sample, PlaceRectangleAction",
        "C, Sample, ClickLabelToolAction",
        "V, Sample, ReviewToolAction",
        "F, Slice, FitAction",
        "Z, Slice, ActualSizeAction",
        "PLUS, Slice, ZoomInAction",
        "MINUS, Slice, ZoomOutAction",
        "G, Slice, ZoomToCellAction",
        "S, Slice, SingleChannelAction",
        "A, Slice, AutoContrastAction",
        "OPEN_BRACKET, Slice, LessContrastAction",
        "CLOSE_BRACKET, Slice, MoreContrastAction",
        "K, Slice, ShowContrastAction",
        "O, Slice, ShowCellsAction",
        "L, Slice, ShowLabelsAction",
        "P, Slice, ShowCallsAction",
        "U, Slice, ShowCertaintyAction",
        "S-U, Slice, ShowUncertaintyMapAction",
        "S-O, Slice, OnlyUncertainAction",
        "S-D, Slice, OnlyChangedAction",
        "S-N, Review, NextUncertainAction",
        "S-B, Review, PreviousUncertainAction",
        "H, Slice, HideOverlaysAction",
        "SPACE, Slice, PanAction",
        "M, Slice, ShowOverviewAction"
    })
    void keysAreThoseOfTheDesign(String key, String category, String action) {
        FileObject shortcut = FileUtil.getConfigFile("Shortcuts/" + key + ".shadow");
        assertNotNull(shortcut, "nothing on " + key);
        assertEquals(
                "Actions/" + category + "/org-cytoloop-viewer-actions-" + action + ".instance",
                shortcut.getAttribute("originalFile"));
    }

    @Test
    void everyCommandCanBeMadeAndNoTwoHaveTheSameMnemonicInAMenu() throws Exception {
        for (String menu : new String[] {"View", "Slice", "Sample", "Review"}) {
            Map<String, String> mnemonics = new HashMap<>();
            for (FileObject item : FileUtil.getConfigFile("Menu/" + menu).getChildren()) {
                String file = String.valueOf(item.getAttribute("originalFile"));
                if (!file.contains("org-cytoloop-viewer")) {
                    continue;
                }
                Action action = SmallStudy.onEdt(() -> FileUtil.getConfigObject(file, Action.class));
                assertNotNull(action, file);
                String name = String.valueOf(action.getValue(Action.NAME));
                int ampersand = name.indexOf('&');
                assertTrue(ampersand >= 0, "no mnemonic: " + name);
                String letter = name.substring(ampersand + 1, ampersand + 2).toLowerCase(Locale.ROOT);
                assertEquals(null, mnemonics.put(letter, name), "twice " + letter + ": " + name);
                assertTrue(
                        String.valueOf(action.getValue(Action.SHORT_DESCRIPTION))
                                        .length()
                                > 10,
                        name);
                assertTrue(!action.isEnabled(), name + " works without a study");
            }
            assertTrue(mnemonics.size() >= 2, menu);
        }
    }

    @Test
    void stagesAndSessionAreFound() {
        assertInstanceOf(OpenStages.class, Lookup.getDefault().lookup(Stages.class));
        assertTrue(Lookup.getDefault().lookupAll(SessionPart.class).stream().anyMatch(p -> p.id().equals("viewer")));
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/beside.wsmode"));
    }
}
