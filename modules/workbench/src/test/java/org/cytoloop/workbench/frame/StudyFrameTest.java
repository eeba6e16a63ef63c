/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study bar and undo on a real study. */
class StudyFrameTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final KnownAnnotators known = new KnownAnnotators(new MemoryPreferences());
    private final StudyBarModel bar = new StudyBarModel(desk, known);
    private OpenStudy study;
    private int shown;

    @BeforeEach
    void openStudy() throws Exception {
        study = new OpenStudy(Study.open(Studies.make(folder, "pilot"), "ada"));
        Studies.onEdt(() -> {
            desk.put(study);
            return null;
        });
    }

    @AfterEach
    void closeStudy() throws Exception {
        Studies.onEdt(() -> {
            desk.put(null);
            return null;
        });
        study.close();
    }

    @Test
    void bar_withoutStudy_isEmpty() throws Exception {
        Studies.onEdt(() -> {
            desk.put(null);
            assertFalse(bar.hasStudy());
            assertEquals("", bar.name());
            assertEquals(List.of(), bar.stainings());
            assertTrue(bar.isSaved());
            bar.chooseAnnotator("Ben");
            assertEquals(List.of(), bar.annotators());
            return null;
        });
    }

    @Test
    void bar_followsTheDeskUntilItIsToldNotTo() throws Exception {
        Studies.onEdt(() -> {
            bar.follow(() -> shown++);
            assertEquals(1, shown);
            bar.chooseAnnotator("Ben");
            assertEquals(2, shown);
            bar.follow(null);
            bar.chooseAnnotator("Cleo");
            assertEquals(2, shown);
            return null;
        });
    }

    @Test
    void annotators_areRememberedNewestFirst() throws Exception {
        Studies.onEdt(() -> {
            String first = bar.annotator();
            bar.chooseAnnotator("Ben");
            bar.chooseAnnotator(" Cleo ");
            bar.chooseAnnotator("Ben");
            assertEquals(List.of("Ben", "Cleo", first), bar.annotators());
            assertEquals("Ben", study.study().annotator());
            assertThrows(ProblemException.class, () -> bar.chooseAnnotator("a\nb"));
            assertEquals("Ben", bar.annotator());
            return null;
        });
    }

    @Test
    void manyAnnotators_areForgottenInTheEnd() {
        for (int i = 0; i < 30; i++) {
            known.remember("annotator " + i);
        }
        assertEquals(12, known.names().size());
        assertEquals("annotator 29", known.names().get(0));
    }

    @Test
    void undo_saysWhatItWouldUndoAndWorksWithoutAnyWindow() throws Exception {
        UndoAction undo = Studies.onEdt(() -> new UndoAction(desk));
        RedoAction redo = Studies.onEdt(() -> new RedoAction(desk));
        assertFalse(Studies.onEdt(undo::isEnabled));
        assertEquals("&Undo", Studies.onEdt(() -> undo.getValue(Action.NAME)));
        Studies.addSlice(study.study(), "A1", folder.resolve("a1.tif"));
        study.study().setDetails(Map.of("A1", study.study().details("A1").withGroup("learners")));
        Studies.onEdt(() -> null);
        assertTrue(Studies.onEdt(undo::isEnabled));
        String name = (String) Studies.onEdt(() -> undo.getValue(Action.NAME));
        assertTrue(name.startsWith("&Undo "), name);
        Studies.onEdt(() -> {
            undo.actionPerformed(null);
            return null;
        });
        study.writer().flush();
        Studies.onEdt(() -> null);
        assertFalse(Studies.onEdt(undo::isEnabled));
        assertTrue(Studies.onEdt(redo::isEnabled));
        assertTrue(((String) Studies.onEdt(() -> redo.getValue(Action.NAME))).startsWith("&Redo "));
        Studies.onEdt(() -> {
            desk.put(null);
            return null;
        });
        assertFalse(Studies.onEdt(redo::isEnabled));
        assertEquals("&Redo", Studies.onEdt(() -> redo.getValue(Action.NAME)));
    }
}
