/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.reporting.model.FigureId;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** The study: slices, animals, groups, stainings, and how cells were found. */
final class StudySection {
    private final Study study;
    private final List<Slice> slices;

    private StudySection(Study study) {
        this.study = study;
        this.slices = study.slices();
    }

    static Report.Section of(Study study) {
        return new StudySection(study).section();
    }

    private Report.Section section() {
        SectionDraft section = new SectionDraft("study", "Study");
        section.text(extent());
        section.text(channels());
        section.text(
                study.settings().mode() == DetectionMode.SHARED
                        ? "Cells were detected once, on the nuclear channel; a cell is ON when it expresses the marker. All"
                                + " counts, shares and densities mean something."
                        : "Candidates were detected on the marker itself; a candidate that is ON is a cell that"
                                + " expresses the marker, one that is OFF was rejected. Only accepted (ON) cells and their"
                                + " density are told; totals and shares would mean nothing.");
        section.table(groups());
        section.table(sliceTable());
        section.table(detection());
        return section.section();
    }

    private Prose extent() {
        Prose text = Prose.of("The study holds ");
        text.counted("study/slices", slices.size(), "slice", "slices").words(" of ");
        text.counted("study/animals", animals(slices), "animal", "animals");
        long groups = slices.stream()
                .map(Slice::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .count();
        if (groups > 0) {
            text.words(" in ").counted("study/groups", groups, "group", "groups");
        }
        return text.words(".");
    }

    static long animals(List<Slice> slices) {
        return slices.stream()
                .map(Slice::animal)
                .filter(animal -> !animal.isEmpty())
                .distinct()
                .count();
    }

    private Prose channels() {
        StudySettings settings = study.settings();
        Prose text = Prose.text();
        if (!settings.nuclei().isEmpty()) {
            text.words("The nuclear stain is in channel ")
                    .name(settings.nuclei())
                    .words("; ");
        }
        boolean first = true;
        for (Staining staining : settings.stainings()) {
            text.words(first ? (text.isEmpty() ? "The marker " : "the marker ") : ", ");
            text.name(staining.name()).words(" is in channel ").name(staining.channel());
            first = false;
        }
        return text.words(".");
    }

    private TableDraft groups() {
        Map<String, List<Slice>> byGroup = new TreeMap<>();
        slices.forEach(slice -> byGroup.computeIfAbsent(slice.group(), group -> new ArrayList<>())
                .add(slice));
        TableDraft table =
                new TableDraft(Prose.of("Animals and slices by group."), "Group", "Animals", "Slices", "Names");
        byGroup.forEach((group, of) -> {
            Prose names = Prose.text();
            Set<String> animals = new TreeSet<>();
            of.stream().map(Slice::animal).filter(animal -> !animal.isEmpty()).forEach(animals::add);
            animals.forEach(animal -> names.words(names.isEmpty() ? "" : ", ").name(animal));
            table.row(
                    name(group, "no group"),
                    Prose.text().count(FigureId.of("study", "group", group, "animals"), animals.size()),
                    Prose.text().count(FigureId.of("study", "group", group, "slices"), of.size()),
                    names);
        });
        return table;
    }

    /** A name, or what is said where there is none. */
    static Prose name(String name, String otherwise) {
        return name.isEmpty() ? Prose.of(otherwise) : Prose.text().name(name);
    }

    private TableDraft sliceTable() {
        boolean shared = study.settings().mode() == DetectionMode.SHARED;
        List<String> head = new ArrayList<>(List.of(
                "Slice",
                "Animal",
                "Group",
                "Width (px)",
                "Height (px)",
                "Pixel size (µm)",
                "Area (mm²)",
                "Cell diameter (px)"));
        if (shared) {
            head.add("Cells");
        }
        TableDraft table = new TableDraft(
                Prose.of("The slices. The area is that of the whole image, from its size and the pixel size."), head);
        for (Slice slice : slices) {
            String id = FigureId.of("study", "slice", slice.name());
            List<Prose> row = new ArrayList<>();
            row.add(Prose.text().name(slice.name()));
            row.add(name(slice.animal(), "not told"));
            row.add(name(slice.group(), "no group"));
            row.add(Prose.text().count(FigureId.under(id, "width_px"), slice.width()));
            row.add(Prose.text().count(FigureId.under(id, "height_px"), slice.height()));
            row.add(Prose.text().number(FigureId.under(id, "pixel_size_um"), slice.pixelSizeUm(), 4));
            row.add(Prose.text().number(FigureId.under(id, "area_mm2"), areaMm2(slice), 3));
            Optional<CellSetInfo> cells = study.cellSet(slice.name());
            double diameter = cells.map(CellSetInfo::diameterPx).orElse(Double.NaN);
            row.add(Prose.text().number(FigureId.under(id, "diameter_px"), diameter, 1));
            if (shared) {
                row.add(
                        cells.isPresent()
                                ? Prose.text()
                                        .count(
                                                FigureId.under(id, "cells"),
                                                cells.get().count())
                                : Prose.of("not detected"));
            }
            table.row(row);
        }
        return table;
    }

    private static double areaMm2(Slice slice) {
        double um = slice.pixelSizeUm();
        return slice.width() * um * (slice.height() * um) / 1e6;
    }

    private TableDraft detection() {
        TableDraft table = new TableDraft(
                Prose.of("How the cells were found, or from which file format they were read."),
                "Detector or importer",
                "Parameters",
                "Slices");
        for (CellOrigins.Origin origin : CellOrigins.of(study)) {
            Prose of = Prose.text();
            if (origin.slices().size() == slices.size()) {
                of.words("all");
            } else {
                origin.slices()
                        .forEach(name -> of.words(of.isEmpty() ? "" : ", ").name(name));
            }
            table.row(Prose.text().code(origin.source()), origin.text(), of);
        }
        return table;
    }

    /** "diameter = 10, sensitivity = 0.5", or "none". */
    static Prose parameters(Map<String, String> values) {
        if (values.isEmpty()) {
            return Prose.of("none");
        }
        Prose text = Prose.text();
        new TreeMap<>(values)
                .forEach((name, value) -> text.words(text.isEmpty() ? "" : ", ").code(name + " = " + shortened(value)));
        return text;
    }

    /** A number with digits beyond all meaning is cut to six of them; other texts stay as they are. */
    private static String shortened(String value) {
        try {
            double number = Double.parseDouble(value);
            return value.length() > 8 && Double.isFinite(number)
                    ? BigDecimal.valueOf(number)
                            .round(new MathContext(6))
                            .stripTrailingZeros()
                            .toPlainString()
                    : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
