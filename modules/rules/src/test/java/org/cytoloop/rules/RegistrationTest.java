/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.Map;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.workbench.session.SessionPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;

class RegistrationTest {
    @TempDir
    Path folder;

    @Test
    void theWindowsAreWhereTheyBelong() {
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/editor/RuleEditorTopComponent.wstcref"));
        assertNotNull(FileUtil.getConfigFile("Windows2/Modes/properties/RuleCardTopComponent.wstcref"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample:RuleEditorAction:500",
                "Sample:ExampleMenuAction:502",
                "File:ImportRuleAction:320",
                "File:ExportRuleAction:330"
            })
    void everyCommandIsInItsMenu(String expected) {
        String[] parts = expected.split(":");
        FileObject entry =
                FileUtil.getConfigFile("Menu/" + parts[0] + "/org-cytoloop-rules-actions-" + parts[1] + ".shadow");
        assertNotNull(entry, expected);
        assertEquals(Integer.parseInt(parts[2]), entry.getAttribute("position"));
    }

    @Test
    void theEditorHasItsKey() {
        FileObject key = FileUtil.getConfigFile("Shortcuts/E.shadow");
        assertNotNull(key);
        assertEquals(
                "Actions/Sample/org-cytoloop-rules-actions-RuleEditorAction.instance",
                key.getAttribute("originalFile"));
    }

    @Test
    void aDraftIsThereTheNextDay() throws Exception {
        SessionPart part = Lookup.getDefault().lookupAll(SessionPart.class).stream()
                .filter(RulesSession.class::isInstance)
                .findFirst()
                .orElseThrow();
        try (RulesFixture at = RulesFixture.openOnTheDesk(folder)) {
            at.editor(editor -> editor.setOnText("bright"));
            Map<String, String> saved = at.ask(() -> part.save(at.open()));
            at.editor(EditorModel::revert);
            assertEquals(true, at.asked(editor -> editor.draft().isEmpty()));
            at.edt(() -> part.restore(at.open(), saved));
            assertEquals("bright", at.asked(editor -> editor.draft().onText()));
            at.edt(() -> part.restore(at.open(), Map.of("cFos.base", "x")));
        }
    }
}
