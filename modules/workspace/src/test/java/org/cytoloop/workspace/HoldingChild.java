/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;

/** Opens a study (or makes one, with the argument "create") and holds it until its input ends. */
final class HoldingChild {
    private HoldingChild() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        boolean create = arguments.length > 1;
        try (Study study = create ? Study.create(folder, Studies.SETTINGS, "child") : Study.open(folder, "child")) {
            out.println("open " + study.slices().size());
            while (System.in.read() >= 0) {
                // waits for the end of the input
            }
        } catch (ProblemException e) {
            out.println(e.getMessage());
        }
    }
}
