/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.nio.file.Path;
import java.util.logging.Level;
import junit.framework.Test;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/** Installs and updates a module from an update site in a folder, and meets one that was changed on its way. */
public class UpdateSiteTest extends NbTestCase {
    /** Made by the suite. */
    public UpdateSiteTest(String name) {
        super(name);
    }

    /** The test, run inside the platform. */
    public static Test suite() {
        return NbModuleSuite.createConfiguration(UpdateSiteTest.class)
                .gui(false)
                .failOnMessage(Level.WARNING)
                .failOnException(Level.INFO)
                .enableClasspathModules(false)
                .clusters(".*")
                .suite();
    }

    /** Installed, refused, updated. */
    public void testUpdateSite() throws Exception {
        ClassLoader modules = Thread.currentThread().getContextClassLoader();
        Class<?> type = new JourneyLoader(modules).loadClass(getClass().getPackageName() + ".inside.UpdateSite");
        ((Runnable) type.getConstructor(Path.class).newInstance(getWorkDir().toPath())).run();
    }
}
