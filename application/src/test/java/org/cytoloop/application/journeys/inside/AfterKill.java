/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.task.ProblemException;

/** Opens the study of a workbench that was killed: every sample its screen had shown is there, no batch is half. */
public final class AfterKill implements Runnable {
    private final Path folder;

    /** @param folder in which the killed one worked */
    public AfterKill(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Bench.open(folder.resolve("made.cytoloop"));
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        int samples = Bench.samples().size();
        Check.that(samples + " samples are there, " + seen() + " were seen", samples >= seen());
        int drawn =
                Bench.study().batches("cFos").stream().mapToInt(Batch::drawn).sum();
        Check.same("samples of whole batches", drawn, samples);
        try {
            Check.same("what is wrong with the study", List.of(), Bench.study().verify());
        } catch (ProblemException e) {
            throw new AssertionError("the study cannot be read", e);
        }
        Screens.shot("after-kill");
    }

    private int seen() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("seen.txt"));
            return Integer.parseInt(lines.get(lines.size() - 1).substring("SEEN ".length()));
        } catch (IOException e) {
            throw new AssertionError("nothing was seen", e);
        }
    }
}
