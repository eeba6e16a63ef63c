/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workbench.problems.Wording;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench says while a study is masked. */
class MaskedTextsTest {
    @TempDir
    Path folder;

    private final List<DeskChange> changes = new ArrayList<>();
    private final DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            changes.add(change);
        }
    };
    private OpenStudy open;

    @BeforeEach
    void openStudy() throws Exception {
        Study study = Study.create(folder.resolve("s.cytoloop"), Studies.settings("s"), "ada");
        Studies.addSlice(study, "brainA", folder.resolve("scanA.tif"));
        study.setDetails(Map.of("brainA", new SliceDetails("mouse7", "saline", Double.NaN, false)));
        open = new OpenStudy(study);
        Studies.doOnEdt(() -> {
            Desk.get().put(open);
            Desk.get().addListener(listener);
        });
    }

    @AfterEach
    void closeStudy() throws Exception {
        Studies.doOnEdt(() -> {
            Desk.get().removeListener(listener);
            Desk.get().put(null);
        });
        open.close();
    }

    private static void holdsNoName(String text) {
        for (String name : List.of("brainA", "mouse7", "saline", "scanA")) {
            assertFalse(text.contains(name), text);
        }
    }

    @Test
    void masking_isToldToTheWindows_andSentencesLoseTheirNames() throws Exception {
        String sentence = "brainA of animal mouse7 (saline): " + folder.resolve("scanA.tif") + " is damaged.";
        assertEquals(sentence, Studies.onEdt(() -> Wording.of(sentence)));
        open.study().blinding().mask(5);
        Studies.doOnEdt(() -> {});
        assertTrue(changes.contains(DeskChange.NAMES));
        String shown = Studies.onEdt(() -> Wording.of(sentence));
        holdsNoName(shown);
        assertTrue(shown.contains(open.names().slice("brainA")), shown);
        open.study().blinding().unmask();
        assertEquals(sentence, Studies.onEdt(() -> Wording.of(sentence)));
    }

    @Test
    void undo_ofASliceChange_isNamedWithoutNames() throws Exception {
        assertTrue(
                Studies.onEdt(() -> open.undoRedo().getUndoPresentationName()).contains("brainA"));
        open.study().blinding().mask(5);
        String undo = Studies.onEdt(() -> open.undoRedo().getUndoPresentationName());
        assertFalse(undo.isEmpty());
        holdsNoName(undo);
    }
}
