/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

import static org.cytoloop.viewer.fixtures.SmallStudy.await;
import static org.cytoloop.viewer.fixtures.SmallStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.review.ShownCells;
import org.cytoloop.viewer.review.UncertaintyMap;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.ShownCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters and the uncertainty map of an open slice. */
class SliceReviewTest {
    @TempDir
    Path folder;

    private SmallStudy study;
    private SliceDocument document;
    private ViewerState state;

    @BeforeEach
    void open() throws Exception {
        study = new SmallStudy(folder, "A1");
        study.round("A1", calls(0.9f, 0.9f, 0.5f));
        study.round("A1", calls(0.9f, 0.1f, 0.4f));
        document = onEdt(() -> {
            SliceDocument made = new SliceDocument(study.open(), "A1");
            study.desk().addListener(made);
            made.open("Opening");
            return made;
        });
        state = ViewerState.of(study.open());
        await(() -> document.facts().pOn() != null && document.phase() == SliceDocument.Phase.READY);
    }

    @AfterEach
    void close() throws Exception {
        onEdt(() -> {
            study.desk().removeListener(document);
            document.close();
            return null;
        });
        study.close();
    }

    /** The first cells as said, all others surely OFF. */
    private static float[] calls(float... first) {
        float[] p = Arrays.copyOf(first, 50);
        Arrays.fill(p, first.length, 50, 0.01f);
        return p;
    }

    private void set(Overlay overlay, boolean on) throws Exception {
        onEdt(() -> {
            state.set(overlay, on);
            return null;
        });
    }

    @Test
    void onlyUncertain_leavesThose_andTheMaskIsKeptWhileNothingChanges() throws Exception {
        assertNull(document.facts().shown());
        set(Overlay.ONLY_UNCERTAIN, true);
        ShownCells shown = document.facts().shown();
        assertEquals(1, shown.count());
        assertTrue(document.facts().shows(2));
        assertFalse(document.facts().shows(0));
        set(Overlay.CERTAINTY, true);
        assertFalse(document.facts().look(state).showCertainty(), "uncertain calls could hardly be seen");
        study.label("A1", org.cytoloop.core.model.Label.ON, 5);
        await(() -> document.facts().label(4) != null);
        assertSame(shown, document.facts().shown());
        onEdt(() -> {
            study.open().calls().tryThreshold(OptionalDouble.of(0.95));
            return null;
        });
        assertNotSame(shown, document.facts().shown());
        assertEquals(1, document.facts().shown().count());
        assertTrue(document.facts().shows(0), "0.9 is near 0.95");
        set(Overlay.ONLY_UNCERTAIN, false);
        assertNull(document.facts().shown());
        assertTrue(document.facts().look(state).showCertainty());
    }

    @Test
    void onlyChanged_isAgainstTheRoundBefore_theDifferenceThatIsShown_orTheRoundThatLiveCallsLeftBehind()
            throws Exception {
        set(Overlay.ONLY_CHANGED, true);
        await(() -> document.facts().shown().mask() != null);
        assertEquals(
                "Only changed calls, round 1 → round 2",
                document.facts().shown().words());
        assertEquals(2, document.facts().shown().count());
        assertTrue(document.facts().shows(1) && document.facts().shows(2));

        long cellSet = document.facts().cellSet();
        byte[] marks = new byte[50];
        marks[7] = DifferenceBoard.LOST;
        onEdt(() -> {
            study.open()
                    .difference()
                    .show(new DifferenceBoard.Shown(
                            "a → b", SmallStudy.STAINING, Map.of("A1", new DifferenceBoard.OnSlice(cellSet, marks))));
            return null;
        });
        assertEquals("Only changed calls, a → b", document.facts().shown().words());
        assertTrue(document.facts().shows(7));
        assertFalse(document.facts().shows(1));

        float[] live = calls(0.9f, 0.1f, 0.4f, 0.8f);
        onEdt(() -> {
            study.open().difference().show(null);
            study.open().calls().show(Map.of("A1", new ShownCalls(cellSet, live, 0.5)));
            return null;
        });
        assertEquals(1, document.facts().shown().count());
        assertTrue(document.facts().shows(3));
        assertEquals(
                "Only changed calls, round 2 → following the labels",
                document.facts().shown().words());
        assertEquals(0, document.facts().round());

        set(Overlay.ONLY_UNCERTAIN, true);
        assertEquals(0, document.facts().shown().count());
    }

    @Test
    void filtersAndMap_tellNothingWhileCallsAreHidden_norOfAnotherStaining() throws Exception {
        set(Overlay.ONLY_UNCERTAIN, true);
        set(Overlay.UNCERTAINTY_MAP, true);
        await(() -> document.uncertaintyMap().isPresent());
        onEdt(() -> {
            study.open().calls().setHidden(true);
            return null;
        });
        assertNull(document.facts().shown());
        assertTrue(onEdt(document::uncertaintyMap).isEmpty());
        onEdt(() -> {
            study.open().calls().setHidden(false);
            return null;
        });
        assertNotNull(document.facts().shown());
        boolean[] called = new boolean[1];
        onEdt(() -> {
            study.open().setStaining("other");
            called[0] = document.facts().pOn() != null;
            return null;
        });
        assertFalse(called[0], "calls of one staining are no calls of another");
        assertNull(document.facts().shown());
    }

    @Test
    void map_isMadeOncePerVersionOfTheCalls_andHiddenWithTheOverlays() throws Exception {
        assertTrue(onEdt(document::uncertaintyMap).isEmpty());
        set(Overlay.UNCERTAINTY_MAP, true);
        await(() -> document.uncertaintyMap().isPresent());
        UncertaintyMap first = document.uncertaintyMap().orElseThrow();
        study.label("A1", org.cytoloop.core.model.Label.ON, 5);
        await(() -> document.facts().label(4) != null);
        assertSame(first, document.uncertaintyMap().orElseThrow());
        long cellSet = document.facts().cellSet();
        onEdt(() -> {
            study.open().calls().show(Map.of("A1", new ShownCalls(cellSet, calls(0.5f, 0.5f, 0.5f), 0.5)));
            return null;
        });
        await(() -> document.uncertaintyMap().filter(map -> map != first).isPresent());
        onEdt(() -> {
            state.setHidden(true);
            return null;
        });
        assertTrue(document.uncertaintyMap().isEmpty());
    }
}
