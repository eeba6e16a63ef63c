/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import static org.junit.Assert.assertEquals;

import java.awt.GraphicsEnvironment;
import java.util.Collections;
import java.util.logging.Level;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import org.junit.Assume;
import org.junit.Test;
import org.netbeans.junit.NbModuleSuite;

/**
 * Starts the installed workbench with its window. Without a display the test is reported as skipped; continuous
 * integration gives it a display and fails when it did not run.
 */
public class WindowTest {
    @Test
    public void opensItsWindowWithoutWarning() {
        Assume.assumeFalse("no display: the window was not opened", GraphicsEnvironment.isHeadless());
        TestResult result = new TestResult();
        NbModuleSuite.createConfiguration(WindowChecks.class)
                .gui(true)
                .failOnMessage(Level.WARNING)
                .failOnException(Level.INFO)
                .enableClasspathModules(false)
                .clusters(".*")
                .suite()
                .run(result);
        throwFirst(Collections.list(result.errors()));
        throwFirst(Collections.list(result.failures()));
        assertEquals("checks run", WindowChecks.COUNT, result.runCount());
    }

    private static void throwFirst(Iterable<TestFailure> failures) {
        for (TestFailure failure : failures) {
            throw new AssertionError(failure.toString(), failure.thrownException());
        }
    }
}
