/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cytoloop add}: adds images to a study. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Add images to a study, one slice each.")
public final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "IMAGE",
            description =
                    "Image files, or OME-Zarr folders; several single-channel files of one slice are joined with '+'.")
    private List<String> images;

    @Option(names = "--animal", paramLabel = "ID", description = "The animal the slices are from.")
    private String animal = "";

    @Option(names = "--group", paramLabel = "G", description = "The animal's group or condition.")
    private String group = "";

    @Option(names = "--name", paramLabel = "N", description = "Name of the slice (one image only).")
    private String name = "";

    @Option(names = "--pixel-size", paramLabel = "UM", description = "Pixel size in µm (default: as the file says).")
    private Double pixelSize;

    @Option(names = "--channels", split = ",", paramLabel = "NAME", description = "Names of the channels, in order.")
    private List<String> channels = List.of();

    @Option(names = "--series", paramLabel = "K", description = "Which image of a file with several (from 1).")
    private int series = 1;

    @Override
    public Integer call() throws Exception {
        if (!name.isEmpty() && images.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--name fits one image only, but several were given.");
        }
        if (pixelSize != null && !(pixelSize > 0 && pixelSize < 1e6)) {
            throw new ParameterException(spec.commandLine(), "--pixel-size must be more than 0 µm.");
        }
        if (series < 1) {
            throw new ParameterException(spec.commandLine(), "--series counts from 1.");
        }
        var json = Console.JSON.arrayNode();
        StringBuilder words = new StringBuilder();
        try (Study opened = study.open()) {
            TaskContext task = common.task();
            for (int i = 0; i < images.size(); i++) {
                ImageLocation parsed = ImageLocation.parse(images.get(i));
                SliceAddition.Added added = SliceAddition.add(
                        opened,
                        new ImageLocation(parsed.files(), series - 1),
                        new SliceAddition.Details(
                                name, animal, group, pixelSize == null ? Double.NaN : pixelSize, channels),
                        task.part(i / (double) images.size(), (i + 1) / (double) images.size()));
                Slice slice = added.slice();
                if (added.planes() > 1) {
                    common.console()
                            .note("Slice \"" + slice.name() + "\" has " + added.planes()
                                    + " planes (optical sections, time points); only the first one is used.");
                }
                var row = json.addObject();
                row.put("slice", slice.name());
                row.put("animal", slice.animal());
                row.put("width", slice.width());
                row.put("height", slice.height());
                row.set("pixelSizeUm", Console.number(slice.pixelSizeUm()));
                words.append("Added slice ").append(slice.name()).append(": ").append(slice.width());
                words.append(" x ")
                        .append(slice.height())
                        .append(" px, ")
                        .append(slice.channels().size());
                words.append(" channel(s)\n");
            }
        }
        common.console().result(json, words.toString().stripTrailing());
        return 0;
    }
}
