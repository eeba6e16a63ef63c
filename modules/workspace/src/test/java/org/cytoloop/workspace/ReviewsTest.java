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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on slices. */
class ReviewsTest {
    private static final ReviewFinding WEAK =
            new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 103.25f, 1000, "a row\nof them");
    private static final ReviewFinding EDGE = whole(MistakeKind.EDGE, "");

    @TempDir
    Path folder;

    private Study study;
    private RoundInfo first;
    private RoundInfo second;

    @BeforeEach
    void makeStudy() throws Exception {
        study = Studies.withCells(folder, 60, "A1", "A2");
        study.label(Studies.batch("A1", 1, 8, Label.ON));
        first = study.rounds().add(Studies.round(study), new byte[] {1});
        second = study.rounds().add(Studies.round(study), new byte[] {2});
    }

    @AfterEach
    void closeStudy() throws Exception {
        assertEquals(List.of(), study.verify());
        study.close();
    }

    private void reopen(String annotator) throws Exception {
        Path place = study.folder();
        study.close();
        study = Study.open(place, annotator);
    }

    private static ReviewFinding whole(MistakeKind kind, String note) {
        return new ReviewFinding(kind, Float.NaN, Float.NaN, note);
    }

    private List<String> verdicts() {
        return study.reviews().of(Studies.CFOS).stream()
                .map(review -> review.slice() + " " + review.round() + " " + review.verdict())
                .toList();
    }

    @Test
    void save_keepsAllThatWasSaid_acrossRestarts_andCanBeUndone() throws Exception {
        List<StudyEvent> events = new ArrayList<>();
        study.addListener(events::add);
        SliceReview saved = study.reviews().save(second, "A1", Verdict.MISTAKES, List.of(WEAK, EDGE), " once\r\nmore ");
        assertEquals(List.of(WEAK, EDGE), saved.findings());
        assertEquals("once\nmore", saved.note());
        assertEquals("Anna", saved.annotator());
        assertEquals(2, saved.round());
        assertEquals(List.of(saved), study.reviews().of(Studies.CFOS));
        assertEquals(Optional.of(saved), study.reviews().of(second, "A1"));
        assertEquals(Optional.empty(), study.reviews().of(first, "A1"));
        assertEquals(Optional.empty(), study.reviews().of(second, "A2"));
        assertEquals(List.of(), study.reviews().of(Studies.PV));
        assertEquals(
                List.of(new StudyEvent(events.get(0).seq(), Set.of(Topic.REVIEWS), Set.of(Studies.CFOS), Set.of("A1"))),
                events);
        assertEquals(
                "found slice A1 showing systematic mistakes (missed weak ON, edge) under round 2 of cFos",
                study.undo().orElseThrow());
        assertEquals(List.of(), study.reviews().of(Studies.CFOS));
        reopen("Ben");
        study.redo();
        assertEquals(List.of(saved), study.reviews().of(Studies.CFOS));
        StudyView view = study.view(slice -> {
            throw new ProblemException("not asked for");
        });
        assertEquals(List.of(saved), view.reviews(Studies.CFOS));
    }

    @Test
    void save_again_replaces_newestLast_andSayingTheSameWritesNothing() throws Exception {
        study.reviews().save(first, "A1", Verdict.GOOD, List.of(), "");
        study.reviews().save(first, "A2", Verdict.UNUSABLE, List.of(), "torn");
        study.reviews().save(second, "A1", Verdict.GOOD, List.of(), "");
        long events = study.replay().events();
        SliceReview same = study.reviews().save(first, "A2", Verdict.UNUSABLE, List.of(), "torn ");
        assertEquals(events, study.replay().events());
        assertEquals(Optional.of(same), study.reviews().of(first, "A2"));
        study.reviews().save(first, "A1", Verdict.MISTAKES, List.of(EDGE), "");
        assertEquals(List.of("A2 1 UNUSABLE", "A1 2 GOOD", "A1 1 MISTAKES"), verdicts());
        study.undo();
        assertEquals(List.of("A1 1 GOOD", "A2 1 UNUSABLE", "A1 2 GOOD"), verdicts());
        study.setAnnotator("Ben");
        study.reviews().save(first, "A2", Verdict.UNUSABLE, List.of(), "torn");
        assertEquals("Ben", study.reviews().of(first, "A2").orElseThrow().annotator(), "a second person says so");
    }

    @Test
    void remove_takesBack_andDoesNothingWhereThereIsNone() throws Exception {
        study.reviews().save(first, "A1", Verdict.GOOD, List.of(), "");
        long events = study.replay().events();
        study.reviews().remove(second, "A1");
        study.reviews().remove(first, "nowhere");
        assertEquals(events, study.replay().events());
        study.reviews().remove(first, "A1");
        assertEquals(List.of(), verdicts());
        assertEquals(
                "took back the verdict on slice A1 under round 1 of cFos",
                study.undoText().orElseThrow());
        reopen("Anna");
        assertEquals(List.of(), verdicts());
        study.undo();
        assertEquals(List.of("A1 1 GOOD"), verdicts());
    }

    @Test
    void detectedAnew_keepsVerdicts_removedSlice_takesThem_andUndoBringsThemBack() throws Exception {
        study.reviews().save(first, "A1", Verdict.GOOD, List.of(), "");
        study.reviews().save(first, "A2", Verdict.GOOD, List.of(), "");
        study.setCells("A1", Studies.grid(10), Studies.NUCLEI);
        assertEquals(2, verdicts().size());
        List<Set<Topic>> topics = new ArrayList<>();
        study.addListener(event -> topics.add(event.topics()));
        study.removeSlice("A1");
        assertTrue(topics.get(0).contains(Topic.REVIEWS), topics::toString);
        assertEquals(List.of("A2 1 GOOD"), verdicts());
        assertThrows(ProblemException.class, () -> study.reviews().save(first, "A1", Verdict.GOOD, List.of(), ""));
        reopen("Anna");
        assertEquals(List.of("A2 1 GOOD"), verdicts());
        study.undo();
        assertEquals(List.of("A1 1 GOOD", "A2 1 GOOD"), verdicts());
    }

    @Test
    void save_whatCannotBe_isRefusedInASentence() throws Exception {
        long events = study.replay().events();
        refused("outside slice A1", List.of(new ReviewFinding(MistakeKind.EDGE, 1000.5f, 3, "")), "");
        refused("outside slice A1", List.of(new ReviewFinding(MistakeKind.EDGE, 3, -1, "")), "");
        refused("outside slice A1", List.of(new ReviewFinding(MistakeKind.EDGE, 3, Float.NaN, "")), "");
        refused("outside slice A1", List.of(new ReviewFinding(MistakeKind.EDGE, Float.POSITIVE_INFINITY, 3, "")), "");
        refused("has 4001 characters", List.of(), "x".repeat(4001));
        refused("has 4001 characters", List.of(whole(MistakeKind.OTHER, "x".repeat(4001))), "");
        refused("control characters", List.of(), "a\tb");
        refused("up to 200 places, not 201", Collections.nCopies(201, EDGE), "");
        RoundInfo foreign = second;
        try (Study other = Studies.create(folder.resolve("images"))) {
            other.addSlice(Studies.slice(Studies.image(folder, "A1"), "A1"));
            String message = assertThrows(ProblemException.class, () -> other.reviews()
                            .save(foreign, "A1", Verdict.GOOD, List.of(), ""))
                    .getMessage();
            assertEquals("The study has no round 2 of cFos.", message);
        }
        assertThrows(ProblemException.class, () -> study.reviews().save(first, "nowhere", Verdict.GOOD, List.of(), ""));
        assertEquals(events, study.replay().events());
        study.reviews().save(first, "A1", Verdict.MISTAKES, Collections.nCopies(200, WEAK), "x".repeat(4000));
        reopen("Anna");
        assertEquals(
                200, study.reviews().of(first, "A1").orElseThrow().findings().size());
    }

    private void refused(String why, List<ReviewFinding> findings, String note) {
        String message = assertThrows(ProblemException.class, () -> study.reviews()
                        .save(first, "A1", Verdict.MISTAKES, findings, note))
                .getMessage();
        assertTrue(message.contains(why) && message.endsWith(".") && !message.contains("\n"), message);
    }
}
