/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.reporting.files.ReportFile.Format;
import org.cytoloop.workspace.Study;

/**
 * What the user chose for reports of a study; kept from one day to the next. A test is not kept: each time it takes a
 * question asked beforehand.
 *
 * @param format what is written
 * @param file where to; its name need not have the ending
 * @param pictures true for pictures of slices and cells
 */
public record ReportChoices(Format format, Path file, boolean pictures) {
    private static final String FORMAT = "format";
    private static final String FILE = "file";
    private static final String PICTURES = "pictures";

    /** Those of a study for which nothing was chosen: a page in its folder of exports. */
    public static ReportChoices usual(Study study) {
        String name =
                study.settings().name().replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        Path file = study.exportsFolder().resolve((name.isEmpty() ? "study" : name) + " report.html");
        return new ReportChoices(Format.HTML, file.toAbsolutePath(), true);
    }

    /** Those that were kept; what cannot be understood is as usual. */
    public static ReportChoices restored(Study study, Map<String, String> saved) {
        ReportChoices usual = usual(study);
        Format format = Format.PDF.name().equals(saved.get(FORMAT)) ? Format.PDF : Format.HTML;
        return new ReportChoices(
                format,
                path(saved.getOrDefault(FILE, "")).orElse(withEnding(usual.file(), format)),
                !"false".equals(saved.get(PICTURES)));
    }

    /** What is kept. */
    public Map<String, String> saved() {
        return Map.of(FORMAT, format.name(), FILE, file.toString(), PICTURES, Boolean.toString(pictures));
    }

    /** The same with another format; the name of the file ends as it does. */
    public ReportChoices with(Format other) {
        return new ReportChoices(other, withEnding(file, other), pictures);
    }

    /** The same for another file; a name that ends like a format chooses it, any other gets the ending of this one. */
    public ReportChoices with(Path other) {
        Format asked = Format.of(other).orElse(format);
        return new ReportChoices(asked, withEnding(other.toAbsolutePath(), asked), pictures);
    }

    /** The same with or without pictures. */
    public ReportChoices with(boolean shown) {
        return new ReportChoices(format, file, shown);
    }

    /** A path that was written down; empty when it is none. */
    public static Optional<Path> path(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(text.trim()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path withEnding(Path file, Format format) {
        Optional<Format> has = Format.of(file);
        if (has.isPresent() && has.get() == format || file.getFileName() == null) {
            return file;
        }
        String name = file.getFileName().toString();
        String stem = has.isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
        return file.resolveSibling(stem + "." + format.ending());
    }
}
