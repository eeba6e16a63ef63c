/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Masking is journaled, survives a restart, and is not undone. */
class BlindingTest {
    @TempDir
    Path folder;

    @Test
    void mask_andUnmask_areJournaled_andLeaveUndoAlone() throws Exception {
        Path place;
        Mask first;
        try (Study study = Studies.withCells(folder, 30, "A1")) {
            place = study.folder();
            List<Set<Topic>> topics = new ArrayList<>();
            study.label(Studies.click(Studies.CFOS, "A1", 1, Label.ON));
            study.label(Studies.click(Studies.CFOS, "A1", 2, Label.ON));
            study.undo();
            study.addListener(event -> topics.add(event.topics()));
            assertEquals(Optional.empty(), study.blinding().mask());
            study.blinding().unmask();
            first = study.blinding().mask(-5);
            assertEquals(Optional.of(first), study.blinding().mask());
            String message = assertThrows(
                            ProblemException.class, () -> study.blinding().mask(6))
                    .getMessage();
            assertTrue(message.contains("masked already"), message);
            assertEquals(Long.MAX_VALUE, first.toSeq());
            assertTrue(
                    study.redo().orElseThrow().startsWith("labelled"), "masking does not end what can be done again");
            study.blinding().unmask();
            assertEquals(Optional.empty(), study.blinding().mask());
            assertEquals(
                    "showed the names of animals, groups and slices again",
                    study.history(Long.MAX_VALUE, 1).get(0).text());
            assertTrue(study.undo().orElseThrow().startsWith("labelled"));
            assertEquals(
                    List.of(Set.of(Topic.BLINDING), Set.of(Topic.LABELS), Set.of(Topic.BLINDING), Set.of(Topic.LABELS)),
                    topics);
            study.blinding().mask(7);
            assertEquals(List.of(), study.verify());
        }
        try (Study study = Study.open(place, "Ben")) {
            List<Mask> masks = study.blinding().masks();
            assertEquals(2, masks.size());
            assertEquals(first.fromSeq(), masks.get(0).fromSeq());
            assertEquals(-5, masks.get(0).seed());
            assertEquals(first.fromSeq() + 2, masks.get(0).toSeq());
            assertTrue(!masks.get(0).to().isBefore(masks.get(0).from()));
            assertEquals(Optional.of(masks.get(1)), study.blinding().mask());
            assertEquals("Anna", masks.get(1).annotator());
            assertEquals(List.of(), study.verify());
        }
    }
}
