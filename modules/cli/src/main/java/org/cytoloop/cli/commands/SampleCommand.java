/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.operations.RectangleSampling;
import org.cytoloop.workspace.operations.StudyParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop sample}: draws random unlabelled cells in a rectangle and labels them. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draw random unlabelled cells in a rectangle and give all of them one class.")
public final class SampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--slice", required = true, paramLabel = "NAME", description = "The slice.")
    private String slice;

    @Option(names = "--rect", required = true, paramLabel = "X,Y,W,H", description = "The rectangle, px.")
    private String rectangle;

    @Option(names = "--class", required = true, paramLabel = "ON|OFF|UNSURE", description = "The class to give.")
    private String label;

    @Option(
            names = "--n",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many cells to draw (default: ${DEFAULT-VALUE}; 20 to 50 are advised).")
    private int asked;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the draw (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Label given = Label.parse(label)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--class must be ON, OFF or UNSURE, but is \"" + label + "\"."));
        if (asked < 1) {
            throw new ParameterException(spec.commandLine(), "--n must be at least 1.");
        }
        Region region = region();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            StudyParts.slice(opened, slice);
            RectangleSampling.Outcome outcome =
                    RectangleSampling.sample(opened, staining, slice, region, given, asked, seed);
            var draw = outcome.draw();
            var json = Console.JSON.objectNode();
            json.put("batch", outcome.receipt().batch());
            json.put("eligible", draw.eligible());
            json.put("drawn", draw.size());
            json.put("probability", draw.inclusionProbability());
            json.put("seed", seed);
            json.put("journal", outcome.receipt().seq());
            var cells = json.putArray("cells");
            for (int number : draw.cellNumbers()) {
                cells.add(number);
            }
            common.console()
                    .result(
                            json,
                            String.format(
                                    Locale.ROOT,
                                    "%d of %d eligible cells drawn and labelled %s (batch %d, seed %d, probability %.4f)",
                                    draw.size(),
                                    draw.eligible(),
                                    given,
                                    outcome.receipt().batch(),
                                    seed,
                                    draw.inclusionProbability()));
            if (!draw.note().isEmpty()) {
                common.console().note(draw.note());
            }
        }
        return 0;
    }

    private Region region() {
        String[] parts = rectangle.split(",");
        try {
            if (parts.length == 4) {
                Region region = new Region(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]));
                if (isRectangle(region)) {
                    return region;
                }
            }
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), wrongRectangle(), e);
        }
        throw new ParameterException(spec.commandLine(), wrongRectangle());
    }

    private static boolean isRectangle(Region region) {
        return Double.isFinite(region.x())
                && Double.isFinite(region.y())
                && region.width() > 0
                && Double.isFinite(region.width())
                && region.height() > 0
                && Double.isFinite(region.height());
    }

    private String wrongRectangle() {
        return "--rect must be X,Y,WIDTH,HEIGHT in px, such as 100,200,512,512, but is \"" + rectangle + "\".";
    }
}
