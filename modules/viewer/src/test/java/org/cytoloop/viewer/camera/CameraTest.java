/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final double EPS = 1e-9;

    private static Camera camera() {
        Camera camera = new Camera();
        camera.setImage(1000, 500);
        camera.resize(400, 400);
        return camera;
    }

    private static ViewState state(Camera camera) {
        return camera.state().orElseThrow();
    }

    @Test
    void beforeItHasASizeThereIsNoView() {
        Camera camera = new Camera();
        camera.setImage(1000, 500);
        assertTrue(camera.state().isEmpty());
        camera.zoom(2, 0, 0);
        assertTrue(camera.placement().isEmpty());
    }

    @Test
    void showsTheWholeSliceAlsoAfterTheWindowChangedItsSize() {
        Camera camera = camera();
        assertEquals(0.4 * 0.98, state(camera).scale(), EPS);
        camera.resize(800, 800);
        assertEquals(0.8 * 0.98, state(camera).scale(), EPS);
        assertTrue(camera.isWhole());
        assertTrue(camera.placement().isEmpty());
    }

    @Test
    void zoomKeepsThePointUnderTheMouseAndTheScaleAfterResizing() {
        Camera camera = camera();
        double x = state(camera).imageX(100);
        double y = state(camera).imageY(220);
        camera.zoom(3, 100, 220);
        assertEquals(x, state(camera).imageX(100), 1e-6);
        assertEquals(y, state(camera).imageY(220), 1e-6);
        double scale = state(camera).scale();
        camera.resize(500, 300);
        assertEquals(scale, state(camera).scale(), EPS);
        assertFalse(camera.isWhole());
    }

    @Test
    void placementBringsAnotherCameraToTheSamePlace() {
        Camera camera = camera();
        camera.show(new Region(100, 100, 50, 50));
        Placement place =
                Placement.parse(camera.placement().orElseThrow().text()).orElseThrow();

        Camera other = new Camera();
        other.restore(place);
        assertEquals(Optional.of(place), other.placement());
        other.setImage(1000, 500);
        other.resize(400, 400);
        assertEquals(state(camera), state(other));
    }

    @Test
    void regionThatWasAskedForEarlyIsShownOnceThereIsASize() {
        Camera camera = new Camera();
        camera.show(new Region(100, 100, 50, 50));
        camera.setImage(1000, 500);
        camera.resize(400, 400);
        assertEquals(125, state(camera).centreX(), EPS);
        assertTrue(state(camera).scale() > 7);
    }

    @Test
    void followingMovesByTheSameScreenPxAndTheSameFactor() {
        Camera leader = camera();
        Camera follower = camera();
        follower.look(300, 300, 2);
        leader.look(500, 250, 1);
        ViewState before = state(leader);
        leader.pan(40, -20);
        follower.follow(before, state(leader));
        assertEquals(280, state(follower).centreX(), EPS);
        assertEquals(310, state(follower).centreY(), EPS);
        before = state(leader);
        leader.zoom(2, 200, 200);
        follower.follow(before, state(leader));
        assertEquals(4, state(follower).scale(), EPS);
    }

    @Test
    void tellsWhatTheUserDidFromWhatTheWindowDid() {
        Camera camera = new Camera();
        List<Boolean> byHand = new ArrayList<>();
        camera.addListener((before, after, hand) -> byHand.add(hand));
        camera.setImage(1000, 500);
        camera.resize(400, 400);
        camera.pan(10, 10);
        camera.follow(state(camera), state(camera).panned(5, 5));
        camera.fit();
        assertEquals(List.of(false, true, false, true), byHand);
    }

    @Test
    void parse_nonsense_isNoPlace() {
        for (String text : new String[] {null, "", "1 2", "1 2 x", "1 2 0", "1 2 -1", "NaN 1 1", "1 1 Infinity"}) {
            assertEquals(Optional.empty(), Placement.parse(text), text);
        }
    }
}
