/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cytoloop slice}: shows slices, and changes what is known of them. */
@Command(
        name = "slice",
        mixinStandardHelpOptions = true,
        description = "Show slices, or change their animal, group, pixel size or choice for training.")
public final class SliceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Parameters(index = "1..*", paramLabel = "NAME", description = "The slices (default: all, to be shown only).")
    private List<String> names = List.of();

    @Option(names = "--animal", paramLabel = "ID", description = "The animal they are from.")
    private String animal;

    @Option(names = "--group", paramLabel = "G", description = "The animal's group or condition.")
    private String group;

    @Option(names = "--pixel-size", paramLabel = "UM", description = "Pixel size in µm.")
    private Double pixelSize;

    @Option(names = "--training", negatable = true, description = "Choose them for labelling and training, or not.")
    private Boolean training;

    @Override
    public Integer call() throws Exception {
        if (pixelSize != null && !(pixelSize > 0 && pixelSize < 1e6)) {
            throw new ParameterException(spec.commandLine(), "--pixel-size must be more than 0 µm.");
        }
        boolean edits = animal != null || group != null || pixelSize != null || training != null;
        if (edits && names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the slices to change.");
        }
        try (Study opened = study.open()) {
            List<Slice> slices = slices(opened);
            if (edits) {
                Map<String, SliceDetails> changes = new LinkedHashMap<>();
                slices.forEach(slice -> changes.put(slice.name(), changed(opened.details(slice.name()))));
                opened.setDetails(changes);
            }
            show(opened, slices);
        }
        return 0;
    }

    private List<Slice> slices(Study opened) throws ProblemException {
        if (names.isEmpty()) {
            return opened.slices();
        }
        List<Slice> slices = new ArrayList<>();
        for (String name : names) {
            slices.add(StudyParts.slice(opened, name));
        }
        return slices;
    }

    private SliceDetails changed(SliceDetails now) {
        return new SliceDetails(
                animal == null ? now.animal() : animal,
                group == null ? now.group() : group,
                pixelSize == null ? now.pixelSizeUm() : pixelSize,
                training == null ? now.training() : training);
    }

    private void show(Study opened, List<Slice> slices) {
        var json = Console.JSON.arrayNode();
        Table table = new Table("slice", "animal", "group", "µm/px", "cells", "training");
        for (Slice slice : slices) {
            SliceDetails details = opened.details(slice.name());
            int cells = opened.cellSet(slice.name()).map(CellSetInfo::count).orElse(-1);
            var row = json.addObject();
            row.put("slice", slice.name());
            row.put("animal", details.animal());
            row.put("group", details.group());
            row.set("pixelSizeUm", Console.number(details.pixelSizeUm()));
            row.set("cells", cells < 0 ? Console.JSON.nullNode() : Console.JSON.numberNode(cells));
            row.put("training", details.training());
            table.row(
                    slice.name(),
                    details.animal(),
                    details.group(),
                    Double.isNaN(details.pixelSizeUm()) ? "" : Double.toString(details.pixelSizeUm()),
                    cells < 0 ? "" : Integer.toString(cells),
                    details.training() ? "*" : "");
        }
        common.console().result(json, json.isEmpty() ? "No slices yet; add images first." : table.toString());
    }
}
