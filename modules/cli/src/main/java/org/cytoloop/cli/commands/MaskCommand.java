/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.workspace.Blinding;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop mask}: hides animals, groups and slice names in the windows, or shows them again. */
@Command(
        name = "mask",
        mixinStandardHelpOptions = true,
        description = "Hide the names of animals, groups and slices in the windows while labelling; it is kept in the"
                + " history and cannot be undone. Commands go on using the real names.")
public final class MaskCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--off", description = "Show the names again.")
    private boolean off;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the other names and their order (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            Blinding blinding = opened.blinding();
            boolean was = blinding.mask().isPresent();
            if (off) {
                blinding.unmask();
            } else {
                blinding.mask(seed);
            }
            Optional<Blinding.Mask> mask = blinding.mask();
            var json = Console.JSON.objectNode();
            json.put("masked", mask.isPresent());
            json.put("masks", blinding.masks().size());
            mask.ifPresent(on -> json.put("seed", on.seed()).put("journal", on.fromSeq()));
            String text = mask.isPresent()
                    ? "The names are hidden from now on."
                    : was ? "The names are shown again." : "The names were not hidden.";
            common.console().result(json, text);
        }
        return 0;
    }
}
