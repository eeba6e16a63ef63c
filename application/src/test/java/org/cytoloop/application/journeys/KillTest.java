/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Assert;
import org.junit.Assume;
import org.junit.Test;

/** The workbench is killed while its user labels: what the screen had shown is there when the study is opened again. */
public class KillTest {
    /** Batches the screen shows before the process is killed, in the middle of the next ones. */
    private static final int SEEN = 5;

    @Test
    public void nothingSeenIsLost() throws Exception {
        Assume.assumeFalse("no display: the journey was not walked", GraphicsEnvironment.isHeadless());
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path folder = Files.createTempDirectory(work, "Kill");
        JourneyProcess victim = JourneyProcess.start("Labelling", folder);
        List<String> seen = new ArrayList<>();
        while (seen.size() < SEEN) {
            seen.add(victim.awaitLine(line -> line.startsWith("SEEN ")));
        }
        victim.kill();
        Assert.assertEquals("batches seen", SEEN, seen.size());
        Files.write(folder.resolve("seen.txt"), seen);
        JourneyProcess.start("AfterKill", folder).finish();
    }
}
