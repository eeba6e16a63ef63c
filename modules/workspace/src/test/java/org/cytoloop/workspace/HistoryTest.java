/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in words. */
class HistoryTest {
    @TempDir
    Path folder;

    private static String marked(HistoryEntry entry) {
        return entry.text() + (entry.undoable() ? " *" : "") + (entry.undone() ? " -" : "");
    }

    private static List<String> texts(Study study) throws Exception {
        return study.history(Long.MAX_VALUE, 100).stream()
                .map(HistoryTest::marked)
                .toList();
    }

    @Test
    void history_everyKindOfEvent_isPlainEnglish_newestFirst() throws Exception {
        try (Study study = Studies.withCells(folder, 60, "A1")) {
            study.label(Studies.batch("A1", 2, 31, Label.ON));
            study.label(Studies.click(Studies.CFOS, "A1", 50, Label.OFF));
            study.label(Studies.click(Studies.CFOS, "A1", 50, null));
            study.undo();
            study.redo();
            study.setCells("A1", Studies.grid(1), new CellSetInfo.Draft("csv-cells", Map.of("version", "1"), 10));
            study.undo();
            study.setDetails(Map.of("A1", study.details("A1").withAnimal("M2")));
            study.fixFeatureContext(new FeatureContext(List.of("nuclei", "cFos", "PV"), 0, 12.5, true));
            RoundInfo round = study.rounds().add(Studies.round(study), new byte[] {1});
            study.rounds().setThreshold(round, 0.75);
            study.rounds().add(Studies.round(study), new byte[] {2});
            study.rounds().makeCurrent(round);
            study.rounds().annotate(round, "both animals", "a note");
            study.rounds().annotate(round, "both animals", "another");
            study.rounds().annotate(round, "", "another");
            CellRef asked = new CellRef("A1", 3);
            study.label(Studies.click(Studies.CFOS, "A1", 3, Label.ON)
                    .withQuestions(List.of(new Question(asked, "rounds-disagree", 2, Float.NaN, Label.OFF))));
            study.label(Studies.click(Studies.CFOS, "A1", 3, Label.OFF)
                    .withQuestions(List.of(new Question(asked, Question.FLIP, 2, Float.NaN, Label.ON))));
            study.reviews().save(round, "A1", Verdict.GOOD, List.of(), "");
            ReviewFinding light = new ReviewFinding(MistakeKind.NEIGHBOUR_LIGHT, 3, 4, "");
            ReviewFinding debris = new ReviewFinding(MistakeKind.VESSEL_OR_DEBRIS, 3, 4, "");
            study.reviews().save(round, "A1", Verdict.MISTAKES, List.of(light, debris, light), "");
            study.reviews().save(round, "A1", Verdict.UNUSABLE, List.of(), "");
            study.reviews().remove(round, "A1");
            study.relocate("A1", new ImageLocation(List.of(Studies.image(folder, "A1")), 0));
            study.removeSlice("A1");
            assertEquals(
                    List.of(
                            "removed slice A1 with 60 cells and 31 samples *",
                            "found the image of slice A1 at another place (A1.tif)",
                            "took back the verdict on slice A1 under round 1 of cFos *",
                            "found slice A1 not usable under round 1 of cFos *",
                            "found slice A1 showing systematic mistakes (vessel or debris, neighbour light) under round 1"
                                    + " of cFos *",
                            "found slice A1 good under round 1 of cFos *",
                            "labelled 1 cell of slice A1 OFF for cFos (a flip between rounds) *",
                            "labelled 1 cell of slice A1 ON for cFos (asked by rounds-disagree) *",
                            "took the name from round 1 of cFos *",
                            "changed the note of round 1 of cFos *",
                            "named round 1 of cFos \"both animals\" and changed its note *",
                            "made round 1 of cFos current *",
                            "trained round 2 of cFos on 31 ON + 0 OFF",
                            "changed the threshold of round 1 of cFos from 0.50 to 0.75 *",
                            "trained round 1 of cFos on 31 ON + 0 OFF",
                            "fixed the features: cell diameter 12.5 µm, channels nuclei, cFos, PV",
                            "set animal M2 for A1 *",
                            "undid: imported 1 cell in A1 (csv-cells)",
                            "imported 1 cell in A1 (csv-cells) -",
                            "did again: took the label from 1 cell of slice A1 for cFos",
                            "undid: took the label from 1 cell of slice A1 for cFos",
                            "took the label from 1 cell of slice A1 for cFos *",
                            "labelled 1 cell of slice A1 OFF for cFos *",
                            "labelled 31 cells of slice A1 ON for cFos (batch 1) *",
                            "detected 60 cells in A1 (nuclei) *",
                            "added slice A1 (A1.tif)",
                            "created the study \"test study\""),
                    texts(study));
            HistoryEntry newest = study.history(Long.MAX_VALUE, 1).get(0);
            assertEquals(27, newest.seq());
            assertEquals("Anna", newest.annotator());
            assertEquals(study.journal(27, 1).get(0).time(), newest.time());
            assertEquals(
                    List.of(6L, 5L),
                    study.history(7, 2).stream().map(HistoryEntry::seq).toList());
            assertEquals(List.of(), study.history(1, 5));
        }
        try (Study study = Study.open(folder.resolve("test.cytoloop"), "Ben")) {
            assertEquals("imported 1 cell in A1 (csv-cells) -", texts(study).get(18));
            while (study.undo().isPresent()) {
                // all the way back
            }
            assertEquals(
                    0,
                    study.history(Long.MAX_VALUE, 100).stream()
                            .filter(HistoryEntry::undoable)
                            .count());
        }
    }
}
