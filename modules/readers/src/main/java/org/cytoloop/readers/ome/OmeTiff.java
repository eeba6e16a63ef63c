/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.pyramid.PageSeries;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffPage;

/** Series of an OME-TIFF: metadata in the first page's description or in a companion file, planes in one or many files. */
public final class OmeTiff {
    private OmeTiff() {}

    /** Whether an ImageDescription is OME-XML. */
    public static boolean matches(String description) {
        return OmeDocument.matches(description);
    }

    /**
     * The series of an OME-TIFF file. A file whose metadata lie in a companion gives its own planes, see
     * {@link OmeMember}.
     *
     * @param closing the files to close with the reader; files opened here are added
     * @throws ProblemException when metadata and files do not fit
     */
    public static List<SeriesPlan> of(List<TiffPage> pages, List<AutoCloseable> closing) throws ProblemException {
        Path file = pages.get(0).file().source().path();
        String name = String.valueOf(file.getFileName());
        String xml = pages.get(0).directory().text(Tag.IMAGE_DESCRIPTION);
        OmeDocument document = OmeXmlParser.parse(new StringReader(xml), name);
        if (!document.metadataFile().isEmpty()) {
            Path companion = companion(file, document.metadataFile());
            return companion == null
                    ? PageSeries.of(pages)
                    : OmeMember.of(pages, parseFile(companion), document.uuid());
        }
        return plans(name, document, new OmeFileSet(file, pages, document.uuid(), closing));
    }

    /**
     * The series a companion or other OME-XML file describes, with pixels in TIFF files beside it.
     *
     * @throws ProblemException when there are none, or they do not fit
     */
    static List<SeriesPlan> ofCompanion(Path file, OmeDocument document, List<AutoCloseable> closing)
            throws ProblemException {
        return plans(String.valueOf(file.getFileName()), document, new OmeFileSet(file, null, "", closing));
    }

    private static List<SeriesPlan> plans(String name, OmeDocument document, OmeFileSet files) throws ProblemException {
        List<SeriesPlan> plans = new ArrayList<>();
        for (OmeImage image : document.images()) {
            plans.add(OmeSeriesBuilder.build(name, image, files));
        }
        if (plans.isEmpty()) {
            throw new ProblemException(name + ": its OME-XML metadata describe no image.");
        }
        return plans;
    }

    /** The companion beside a file; null when it is not there, which leaves the pixels readable. */
    private static Path companion(Path file, String metadataFile) throws ProblemException {
        String last =
                metadataFile.substring(Math.max(metadataFile.lastIndexOf('/'), metadataFile.lastIndexOf('\\')) + 1);
        try {
            Path companion = file.resolveSibling(last);
            return !last.isEmpty() && Files.isRegularFile(companion) ? companion : null;
        } catch (InvalidPathException e) {
            throw new ProblemException(file.getFileName() + ": its metadata file has an impossible name.", e);
        }
    }

    /** Parses an OME-XML file. */
    static OmeDocument parseFile(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return OmeXmlParser.parse(in, name);
        } catch (IOException e) {
            throw new ProblemException(name + " cannot be read.", e);
        }
    }
}
