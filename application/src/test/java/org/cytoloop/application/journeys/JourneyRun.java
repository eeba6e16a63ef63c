/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.logging.Level;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import org.junit.Assert;
import org.junit.Assume;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/** Starts the workbench and walks one journey in it. One per virtual machine, as the platform starts once. */
public class JourneyRun extends NbTestCase {
    private static final String JOURNEY = "cytoloop.journey";
    private static final String WINDOW = "cytoloop.journey.window";
    private static final String AGAIN = "cytoloop.journey.again";
    private static final String FOLDER = "cytoloop.journey.folder";

    /** Made by the suite. */
    public JourneyRun(String name) {
        super(name);
    }

    /**
     * Starts the workbench, walks a journey, and ends it. Any warning in the log is a failure. The window is there unless
     * the property {@code cytoloop.journey.window} is false; what an earlier start left in the user directory is there if
     * {@code cytoloop.journey.again} is true.
     *
     * @param journey simple name of a class in the package {@code inside}
     */
    static void walk(String journey) throws Exception {
        boolean window = Boolean.parseBoolean(System.getProperty(WINDOW, "true"));
        Assume.assumeFalse("no display: the journey was not walked", window && GraphicsEnvironment.isHeadless());
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        System.setProperty(JOURNEY, journey);
        if (System.getProperty(FOLDER) == null) {
            System.setProperty(FOLDER, Files.createTempDirectory(work, journey).toString());
        }
        TestResult result = new TestResult();
        NbModuleSuite.createConfiguration(JourneyRun.class)
                .gui(window)
                .failOnMessage(Level.WARNING)
                .failOnException(Level.INFO)
                .enableClasspathModules(false)
                .clusters(".*")
                .reuseUserDir(Boolean.getBoolean(AGAIN))
                .suite()
                .run(result);
        throwFirst(result);
        Assert.assertEquals("journeys walked", 1, result.runCount());
    }

    private static void throwFirst(TestResult result) {
        for (TestFailure failure : Collections.list(result.errors())) {
            throw new AssertionError(failure.toString(), failure.thrownException());
        }
        for (TestFailure failure : Collections.list(result.failures())) {
            throw new AssertionError(failure.toString(), failure.thrownException());
        }
    }

    /** The one test: the journey that was asked for. */
    public void testJourney() throws Exception {
        ClassLoader modules = Thread.currentThread().getContextClassLoader();
        Class<?> type = new JourneyLoader(modules)
                .loadClass(getClass().getPackageName() + ".inside." + System.getProperty(JOURNEY));
        Runnable journey = (Runnable) type.getConstructor(Path.class).newInstance(Path.of(System.getProperty(FOLDER)));
        try {
            type.getMethod("run").invoke(journey);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    protected int timeOut() {
        return 0;
    }
}
