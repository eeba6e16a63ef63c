/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

/** Walks one journey in this process; for {@link JourneyProcess}. */
public final class JourneyMain {
    private JourneyMain() {}

    /** @param args simple name of a class in the package {@code inside} */
    public static void main(String[] args) {
        int status = 1;
        try {
            JourneyRun.walk(args[0]);
            status = 0;
        } catch (Throwable e) {
            e.printStackTrace();
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }
}
