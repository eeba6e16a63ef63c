/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;
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
        description = "Draw random unlabelled cells in a rectangle and give all of them one class,"
                + " or each what the rule says of it.")
public final class SampleCommand implements Callable<Integer> {
    private static final String BY_RULE = "RULE";

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

    @Option(
            names = "--class",
            required = true,
            paramLabel = "ON|OFF|UNSURE|RULE",
            description = "The class to give; RULE: what the current rule says of each cell.")
    private String label;

    @Option(
            names = "--repeats",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Share of cells that were labelled before and are asked again, blind, among all of the batch,"
                    + " 0 to 0.5 (default: ${DEFAULT-VALUE}).")
    private double repeats;

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
        boolean byRule = label.trim().equalsIgnoreCase(BY_RULE);
        Optional<Label> given = Label.parse(label);
        if (!byRule && given.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--class must be ON, OFF, UNSURE or RULE, but is \"" + label + "\".");
        }
        if (asked < 1) {
            throw new ParameterException(spec.commandLine(), "--n must be at least 1.");
        }
        Region region = region();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            StudyParts.slice(opened, slice);
            RectangleSampling.Outcome outcome = draw(opened, region, given);
            long batch = outcome.receipt().batch();
            var draw = outcome.draw();
            var json = Console.JSON.objectNode();
            json.put("batch", batch);
            json.put("eligible", draw.eligible());
            json.put("drawn", draw.size());
            json.put("probability", draw.inclusionProbability());
            json.put("seed", seed);
            json.put("repeats", opened.repeats().ofBatch(staining, batch).size());
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
                                    given.map(Label::name).orElseGet(() -> "by the rule: " + labels(opened, batch)),
                                    batch,
                                    seed,
                                    draw.inclusionProbability()));
            if (!draw.note().isEmpty()) {
                common.console().note(draw.note());
            }
        }
        return 0;
    }

    private RectangleSampling.Outcome draw(Study opened, Region region, Optional<Label> given) throws ProblemException {
        if (given.isPresent()) {
            return RectangleSampling.sample(opened, staining, slice, region, given.get(), asked, seed, repeats);
        }
        return RectangleSampling.sampleByRule(opened, staining, slice, region, asked, seed, repeats, common.task());
    }

    /** "12 ON, 15 OFF, 3 UNSURE". */
    private String labels(Study opened, long batch) {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        for (Sample sample : opened.samples(staining, slice)) {
            if (sample.batch() == batch) {
                counts.merge(sample.label(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((name, count) -> parts.add(count + " " + name));
        return String.join(", ", parts);
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
