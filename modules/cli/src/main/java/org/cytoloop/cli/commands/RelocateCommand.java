/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cytoloop relocate}: tells where moved images are now. */
@Command(
        name = "relocate",
        mixinStandardHelpOptions = true,
        description = "Tell where the image of a slice is now, or look in a folder for all that are missing.")
public final class RelocateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "SLICE IMAGE",
            description = "The slice and its image; files joined with '+' as in add.")
    private List<String> sliceAndImage = List.of();

    @Option(names = "--folder", paramLabel = "DIR", description = "Where to look for all missing images, by name.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        if ((folder == null) != (sliceAndImage.size() == 2) || folder != null && !sliceAndImage.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a slice and its image, or --folder.");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ProblemException("There is no folder " + folder + "; check the path.");
        }
        try (Study opened = study.open()) {
            List<String> found = folder == null ? List.of(relocate(opened)) : opened.findMovedImages(folder);
            List<String> missing =
                    opened.missingImages().stream().map(Slice::name).toList();
            var json = Console.JSON.objectNode();
            found.forEach(json.putArray("found")::add);
            missing.forEach(json.putArray("missing")::add);
            common.console().result(json, words("Found", found) + "; " + words("still missing", missing) + ".");
        }
        return 0;
    }

    private String relocate(Study opened) throws ProblemException {
        Slice slice = StudyParts.slice(opened, sliceAndImage.get(0));
        ImageLocation parsed = ImageLocation.parse(sliceAndImage.get(1));
        opened.relocate(
                slice.name(), new ImageLocation(parsed.files(), slice.image().series()));
        return slice.name();
    }

    private static String words(String what, List<String> slices) {
        return what + ": " + (slices.isEmpty() ? "none" : String.join(", ", slices));
    }
}
