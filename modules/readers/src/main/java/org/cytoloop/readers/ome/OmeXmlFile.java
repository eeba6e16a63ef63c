/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.series.TiffSeries;
import org.cytoloop.readers.tiff.FileSource;
import org.cytoloop.spi.SliceSeries;

/** An OME-XML file: a companion whose pixels lie in TIFF files beside it, or one that carries its pixels as text. */
public final class OmeXmlFile {
    private static final long MAX_BYTES = 1L << 30;

    private OmeXmlFile() {}

    /** Whether the first bytes of a file are those of OME-XML. */
    public static boolean matches(byte[] start) {
        return OmeDocument.matches(new String(start, StandardCharsets.UTF_8));
    }

    /**
     * The series of the file.
     *
     * @param closing files to close with the reader; files opened here are added
     * @throws ProblemException when it has no pixels or they are damaged or missing
     */
    public static List<SliceSeries> series(Path file, List<AutoCloseable> closing) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8)) {
                throw new ProblemException(name + " is too large an OME-XML file; save it as OME-TIFF.");
            }
        } catch (IOException e) {
            throw new ProblemException(name + " cannot be read.", e);
        }
        OmeDocument document = OmeTiff.parseFile(file);
        List<SliceSeries> series = new ArrayList<>();
        boolean companion = false;
        for (OmeImage image : document.images()) {
            for (OmeDocument.OmeTiffData data : image.tiffData()) {
                companion |= !data.fileName().isEmpty();
            }
            if (!image.binData().isEmpty()) {
                series.add(BinDataSeries.of(name, image));
            }
        }
        if (companion) {
            FileSource source = new FileSource(file);
            closing.add(source);
            for (SeriesPlan plan : OmeTiff.ofCompanion(file, document, closing)) {
                series.add(new TiffSeries(plan, source));
            }
        }
        if (series.isEmpty()) {
            throw new ProblemException(
                    name + ": it holds metadata only, no pixels; open the image file it belongs to.");
        }
        return series;
    }
}
