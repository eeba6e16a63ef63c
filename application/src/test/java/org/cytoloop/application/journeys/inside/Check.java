/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Frame;
import java.util.Arrays;
import java.util.Objects;

/** What must be so; a picture is kept of what is not. */
final class Check {
    private Check() {}

    /** Fails unless equal. */
    static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            if (Arrays.stream(Frame.getFrames()).anyMatch(Frame::isShowing)) {
                Screens.shot("failed");
            }
            throw new AssertionError(what + ": expected " + expected + " but was " + actual);
        }
    }

    /** Fails unless true. */
    static void that(String what, boolean so) {
        same(what, true, so);
    }
}
