/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import static org.cytoloop.consistency.ConsistencyFixture.cell;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cytoloop.consistency.Brightness;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionWatchTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;

    @BeforeEach
    void open() throws Exception {
        Brightness.RUNS.set(0);
        at = new ConsistencyFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    @Test
    void aLabelAgainstTheRuleIsFlaggedWithItsReason() throws Exception {
        at.rule(50);
        at.label(Label.ON, 60, 70);
        at.label(Label.OFF, 20, 80);
        at.await("flagged", () -> at.open().flags().of(cell(80)).isPresent());
        at.edt(() -> {
            assertEquals(1, at.open().flags().size());
            String sentence = at.open().flags().of(cell(80)).orElseThrow();
            assertTrue(sentence.startsWith("The rule says ON: cFos.snr 80"), sentence);
            Finding finding = at.findings().ranked().get(0);
            assertEquals(Set.of(ContradictionKind.RULE), finding.contradiction().kinds());
            assertEquals(10.5 + 20 * 9, finding.x(), 1e-6);
        });
        at.label(Label.ON, 80);
        at.await("no longer flagged", () -> at.open().flags().size() == 0);
    }

    @Test
    void nothingIsMeasuredBeforeSomebodyAsksOrThereIsARule() throws Exception {
        at.label(Label.ON, 60, 70, 80);
        at.label(Label.OFF, 10, 20);
        at.await(
                "looked",
                () -> at.findings().state() == Findings.State.EARLIER_ONLY
                        && !at.watch().isLooking());
        assertEquals(0, Brightness.RUNS.get());
        at.edt(() -> at.watch().ask());
        at.awaitComplete();
        assertTrue(Brightness.RUNS.get() > 0, "measured once it was asked for");
    }

    @Test
    void anOtherAnswerOfTheSamePersonIsFoundWithoutFeatures() throws Exception {
        at.label(Label.ON, 60, 61);
        at.study.repeats().read(CFOS, cell(60), Label.OFF);
        at.await("found", () -> at.open().flags().of(cell(60)).isPresent());
        at.edt(() -> {
            assertEquals(Findings.State.EARLIER_ONLY, at.findings().state());
            assertEquals(
                    Set.of(ContradictionKind.EARLIER),
                    at.findings().ranked().get(0).contradiction().kinds());
        });
        assertEquals(0, Brightness.RUNS.get());
    }

    @Test
    void aKeptLabelIsFlaggedNoMoreUntilThatIsUndone() throws Exception {
        at.rule(50);
        at.label(Label.OFF, 80);
        at.await("flagged", () -> at.open().flags().size() == 1);
        at.study.memory().keep(CFOS, cell(80), "light of a neighbour");
        at.await(
                "kept",
                () -> at.open().flags().size() == 0 && at.findings().kept().size() == 1);
        at.edt(() -> assertEquals(
                "light of a neighbour",
                at.findings().kept().get(0).kept().orElseThrow().reason()));
        at.study.undo();
        at.await("flagged again", () -> at.open().flags().size() == 1);
    }

    @Test
    void manyLabelsInARowAreAllTakenIn() throws Exception {
        at.rule(50);
        for (int number = 1; number <= 40; number++) {
            at.label(Label.ON, number);
        }
        at.await(
                "all flagged",
                () -> at.open().flags().size() == 40 && !at.watch().isLooking());
    }

    @Test
    void flagsAreThoseOfTheCurrentStaining() throws Exception {
        at.rule(50);
        at.label(Label.OFF, 80);
        at.await("flagged", () -> at.open().flags().size() == 1);
        at.edt(() -> at.open().setStaining("PV"));
        at.edt(() -> assertEquals(0, at.open().flags().size(), "at once"));
        at.edt(() -> at.open().setStaining(CFOS));
        at.await("flagged again", () -> at.open().flags().on("A1").keySet().equals(Set.of(cell(80))));
    }

    @Test
    void theWatchIsACompanionOfItsStudy() throws Exception {
        List<? extends StudyCompanion> companions =
                List.copyOf(at.open().getLookup().lookupAll(StudyCompanion.class));
        assertTrue(companions.contains(at.ask(at::watch)));
    }

    @Test
    void labelsGivenWhileItWasStoppedAreTakenInAfterwards() throws Exception {
        at.label(Label.ON, 60);
        LabelInspection inspection = new LabelInspection(at.study);
        Findings before = inspection.inspect(CFOS, List.of(), true, TaskContext.quiet(1));
        assertEquals(0, before.ranked().size());
        List<StudyEvent> events = new ArrayList<>();
        at.study.addListener(events::add);
        at.rule(80);
        TaskContext cancelled = new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String what) {
                // nobody looks
            }
        };
        assertThrows(CancellationException.class, () -> inspection.inspect(CFOS, events, true, cancelled));
        Findings after = inspection.inspect(CFOS, List.of(), true, TaskContext.quiet(1));
        assertEquals(
                Set.of(cell(60)),
                Set.copyOf(after.ranked().stream().map(Finding::cell).toList()));
    }

    @Test
    void whatWasStoppedStaysSoUntilItIsAskedFor() throws Exception {
        at.label(Label.ON, 60);
        at.await("looked", () -> !at.watch().isLooking());
        at.edt(() -> at.consistency.model().orElseThrow().stop());
        at.label(Label.ON, 70);
        at.await("looked", () -> !at.watch().isLooking());
        at.edt(() -> assertEquals(Findings.State.STOPPED, at.findings().state()));
        at.edt(() -> at.watch().ask());
        at.awaitComplete();
    }

    @Test
    void aStudyThatLeftTheDeskIsWatchedNoMore() throws Exception {
        at.rule(50);
        at.label(Label.OFF, 80);
        at.await("flagged", () -> at.open().flags().size() == 1);
        at.edt(() -> at.desk.put(null));
        at.edt(() -> assertTrue(at.consistency.model().isEmpty()));
    }
}
