/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.rules.RulesFixture;
import org.cytoloop.rules.cells.Division;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.draft.ThresholdPlace;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorModelTest {
    private static final ThresholdPlace FIRST = new ThresholdPlace(0, 0);

    @TempDir
    Path folder;

    private RulesFixture at;

    @BeforeEach
    void open() throws Exception {
        at = RulesFixture.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private Division division(int on) throws Exception {
        at.await(on + " ON", model -> model.editor()
                .division()
                .filter(found -> found.on() == on)
                .isPresent());
        return at.asked(editor -> editor.division().orElseThrow());
    }

    @Test
    void nothingIsMeasuredUntilSomebodyAsks() throws Exception {
        at.await("it is known", model -> model.board().cells().isPresent());
        at.model(model -> {
            assertEquals(2, model.board().cells().orElseThrow().missing());
            assertTrue(model.board().canMeasure());
            assertEquals("cFos.snr", model.editor().feature(), "the signal of the staining, to begin with");
            assertTrue(model.editor().values().isEmpty());
        });
        at.measure();
        at.await("values", model -> model.editor().values().isPresent());
        assertEquals(100, (int) at.asked(editor -> editor.values().orElseThrow().all().length));
    }

    @Test
    void theDraftDividesCellsAndLabels() throws Exception {
        at.label(Label.ON, 5, 30, 40);
        at.label(Label.OFF, 6, 35, 26);
        at.label(Label.UNSURE, 27);
        at.measure();
        at.editor(editor -> {
            editor.setCondition(0, "cFos.snr >= 2.5 ± 0.25");
        });
        // indices 28 to 48 of each slice are ON, 23 to 27 grey, 0 to 22 OFF, 49 has no value
        Division division = division(42);
        at.await("labels", model -> model.editor()
                .division()
                .filter(found -> found.agree() + found.contradict() + found.open() == 6)
                .isPresent());
        division = at.asked(editor -> editor.division().orElseThrow());
        assertEquals(new Division(42, 10, 46, 2, 3, 1, 1, 1), division);
        assertEquals(100, division.total());

        at.editor(editor -> editor.move(FIRST, 4, 0));
        assertEquals(
                "cFos.snr >= 4", at.asked(editor -> editor.draft().conditions().get(0)));
        assertEquals(80, division(18).off());
    }

    @Test
    void movingAThresholdChangesItsNumberOnly() throws Exception {
        at.measure();
        at.editor(editor -> {
            editor.setCondition(0, "not  (cFos.snr<1 or cell.area_um2 > 90 µm²)");
            editor.focus(0, 30);
        });
        assertEquals("cell.area_um2", at.asked(EditorModel::feature));
        at.editor(editor -> editor.move(new ThresholdPlace(0, 1), 75.5, 2));
        assertEquals(
                "not  (cFos.snr<1 or cell.area_um2 > 75.5 µm² ± 2)",
                at.asked(editor -> editor.draft().conditions().get(0)));
        assertEquals(75.5, at.asked(editor -> editor.threshold().orElseThrow().value()));
    }

    @Test
    void aMistakeStopsCountingAndSaving() throws Exception {
        at.measure();
        at.editor(editor -> editor.setCondition(0, "cFos.snr > 1"));
        division(76);
        at.editor(editor -> editor.setCondition(0, "cFos.snr > "));
        at.await("no counts", model -> model.editor().division().isEmpty());
        assertTrue(at.asked(editor -> editor.saveProblem().orElseThrow()).contains("1"));
        at.editor(editor -> editor.save("", () -> {}));
        assertTrue(at.study.rulebook().current(StudyOnDesk.CFOS).isEmpty());
    }

    @Test
    void versionsAreSavedUndoneAndUsedAgain() throws Exception {
        at.editor(editor -> {
            editor.setOnText("bright");
            editor.setCondition(0, "cFos.snr >= 2");
            assertTrue(editor.isChanged());
            editor.save(" first ", () -> {});
        });
        at.await("saved", model -> model.editor().current().isPresent());
        at.editor(editor -> {
            assertFalse(editor.isChanged());
            assertEquals("first", editor.current().orElseThrow().note());
            editor.setCondition(0, "cFos.snr >= 3");
            editor.save("", () -> {});
        });
        at.await("two versions", model -> model.versions().list().size() == 2);
        at.model(model -> {
            assertEquals(2, model.versions().list().get(0).rule().version());
            assertEquals(
                    List.of("Threshold of cFos.snr: 2 → 3."),
                    model.versions().list().get(0).differences());
            model.versions().useAsDraft(model.versions().list().get(1));
            assertEquals(List.of("cFos.snr >= 2"), model.editor().draft().conditions());
            assertTrue(model.editor().isChanged());
            model.editor().revert();
            assertEquals(List.of("cFos.snr >= 3"), model.editor().draft().conditions());
        });
        at.study.undo();
        at.await(
                "undone",
                model -> model.editor()
                                .current()
                                .filter(rule -> rule.version() == 1)
                                .isPresent()
                        && model.versions().list().size() == 1);
        assertEquals(List.of("cFos.snr >= 2"), at.asked(editor -> editor.draft().conditions()));
    }

    @Test
    void eachStainingKeepsItsDraftAcrossTheDay() throws Exception {
        at.editor(editor -> editor.setOnText("bright cFos"));
        at.edt(() -> at.open().setStaining(StudyOnDesk.PV));
        assertEquals("", at.asked(editor -> editor.draft().onText()));
        at.editor(editor -> editor.setOffText("no PV"));
        Map<String, String> kept = at.ask(() -> at.rules.model().orElseThrow().saveDrafts());
        at.editor(EditorModel::revert);
        assertEquals("", at.asked(editor -> editor.draft().offText()));
        at.model(model -> model.restoreDrafts(kept));
        assertEquals("no PV", at.asked(editor -> editor.draft().offText()));
        at.edt(() -> at.open().setStaining(StudyOnDesk.CFOS));
        assertEquals("bright cFos", at.asked(editor -> editor.draft().onText()));
    }

    @Test
    void aThresholdIsProposedAndTaken() throws Exception {
        at.label(Label.OFF, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
        at.label(Label.ON, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48);
        at.measure();
        at.await("labels", model -> model.editor()
                .values()
                .filter(values -> values.on().length == 10 && values.off().length == 10)
                .isPresent());
        at.editor(editor -> {
            editor.proposeFromLabels();
            double value = editor.proposal().orElseThrow().proposal().value();
            assertTrue(value > 1.9 && value < 3, "between the labels: " + value);
            assertTrue(editor.draft().conditions().isEmpty(), "only offered");
            editor.takeProposal();
            assertEquals(1, editor.draft().conditions().size());
            assertEquals(value, editor.threshold().orElseThrow().value(), 1e-9);
            assertTrue(editor.proposal().isEmpty());
            editor.proposeFromExamples();
            assertTrue(editor.proposal().isEmpty());
            assertFalse(editor.remark().isBlank(), "says what is missing");
        });
    }

    @Test
    void examplesAreTakenFromTheSelectedCell() throws Exception {
        at.measure();
        at.await("values", model -> model.editor().values().isPresent());
        take(11, RuleExample.Kind.CLEAR_OFF, 1);
        take(31, RuleExample.Kind.CLEAR_ON, 2);
        RuleExample example = at.asked(editor -> editor.draft().examples().get(1));
        assertEquals("A1", example.slice());
        assertEquals(10.5 + 20 * 30, example.x());
        at.editor(editor -> {
            editor.proposeFromExamples();
            assertEquals(2.0, editor.proposal().orElseThrow().proposal().value(), 0.11);
            editor.removeExample(example);
            assertEquals(1, editor.draft().examples().size());
        });
    }

    private void take(int cell, RuleExample.Kind kind, int expected) throws Exception {
        at.edt(() -> at.open().selection().select(new CellRef("A1", cell)));
        at.editor(editor -> editor.addExample(kind));
        at.await("taken", model -> model.editor().draft().examples().size() == expected);
    }

    @Test
    void labelsChangeTheValuesButNotTheColumn() throws Exception {
        at.measure();
        at.await("values", model -> model.editor().values().isPresent());
        FeatureValues before = at.asked(editor -> editor.values().orElseThrow());
        at.label(Label.ON, 3);
        at.await("labelled", model -> model.editor()
                .values()
                .filter(values -> values.on().length == 1)
                .isPresent());
        FeatureValues after = at.asked(editor -> editor.values().orElseThrow());
        assertTrue(before.all() == after.all(), "not read again");
        assertEquals(0.2f, after.labelled().get(0).value(), 1e-6f);
        at.study.undo();
        at.await("undone", model -> model.editor()
                .values()
                .filter(values -> values.on().length == 0)
                .isPresent());
    }

    @Test
    void choosingAFeatureLooksAtItsThreshold() throws Exception {
        at.measure();
        at.editor(editor -> {
            editor.choose("cell.area_um2");
            assertEquals(Optional.empty(), editor.place());
            editor.choose("no.such");
            assertEquals("cell.area_um2", editor.feature());
        });
        at.await("values", model -> model.editor().values().isPresent());
        at.editor(editor -> {
            editor.addThreshold();
            assertEquals(FIRST, editor.place().orElseThrow());
            assertEquals("cell.area_um2 >= 85", editor.draft().conditions().get(0));
        });
    }
}
