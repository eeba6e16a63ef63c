/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every command explains itself, and nothing in its explanation trips the formatter. */
class HelpTest {
    @Test
    void help_ofEveryCommand_isPrintedWithoutAWarning() {
        List<List<String>> commands = new ArrayList<>();
        collect(new CommandLine(new Cytoloop()), List.of(), commands);
        assertTrue(commands.size() > 30, commands.toString());
        for (List<String> command : commands) {
            List<Object> words = new ArrayList<>(command);
            words.add("--help");
            CommandRun run = CommandRun.of(words.toArray());
            assertEquals(0, run.exitCode(), command + ": " + run.err());
            assertEquals("", run.err(), command.toString());
            assertTrue(run.out().contains(command.get(command.size() - 1)), run.out());
            assertFalse(run.out().contains("%%") || run.out().contains("${"), run.out());
        }
    }

    private static void collect(CommandLine parent, List<String> path, List<List<String>> commands) {
        parent.getSubcommands().forEach((name, command) -> {
            List<String> below = new ArrayList<>(path);
            below.add(name);
            commands.add(below);
            // what a command requires must stand before the commands below it
            if (command.getCommandSpec().findOption("--staining") != null) {
                below = new ArrayList<>(below);
                below.addAll(List.of("any.cytoloop", "--staining", "any"));
            }
            collect(command, below, commands);
        });
    }
}
