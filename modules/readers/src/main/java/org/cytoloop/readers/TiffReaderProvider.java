/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.imagej.ImageJDescription;
import org.cytoloop.readers.imagej.ImageJSeries;
import org.cytoloop.readers.ome.OmeTiff;
import org.cytoloop.readers.ome.OmeXmlFile;
import org.cytoloop.readers.pyramid.PageSeries;
import org.cytoloop.readers.series.SeriesPlan;
import org.cytoloop.readers.series.TiffSeries;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffFile;
import org.cytoloop.readers.tiff.TiffPage;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/** TIFF, BigTIFF, OME-TIFF, ImageJ, Aperio SVS, qpTIFF, and OME-XML beside or instead of TIFF. */
@ServiceProvider(service = SliceReaderProvider.class, position = 1000)
public final class TiffReaderProvider implements SliceReaderProvider {
    @Override
    public String id() {
        return "tiff";
    }

    @Override
    public String displayName() {
        return "TIFF family";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public SupportLevel support(Path file) {
        byte[] start = FileStart.of(file);
        if (TiffFile.isTiff(start) || OmeXmlFile.matches(start)) {
            return SupportLevel.NATIVE;
        }
        // Not a TIFF by its bytes: taken only so that opening it can say so.
        return FileStart.isNamedTiff(file) ? SupportLevel.POSSIBLE : SupportLevel.NONE;
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        List<AutoCloseable> closing = new CopyOnWriteArrayList<>();
        boolean good = false;
        try {
            SliceReader reader = open(file, closing);
            good = true;
            return reader;
        } finally {
            if (!good) {
                OpenImageFile.closeAll(closing);
            }
        }
    }

    private static SliceReader open(Path file, List<AutoCloseable> closing) throws ProblemException {
        byte[] start = FileStart.of(file);
        if (!TiffFile.isTiff(start) && OmeXmlFile.matches(start)) {
            return new OpenImageFile("OME-XML", OmeXmlFile.series(file, closing), closing);
        }
        TiffFile tiff = new TiffFile(file);
        closing.add(tiff);
        List<TiffPage> pages = TiffPage.all(tiff);
        String description = pages.get(0).directory().text(Tag.IMAGE_DESCRIPTION);
        String format;
        List<SeriesPlan> plans;
        if (OmeTiff.matches(description)) {
            format = "OME-TIFF";
            plans = OmeTiff.of(pages, closing);
        } else if (ImageJDescription.matches(description)) {
            format = "ImageJ TIFF";
            plans = List.of(ImageJSeries.of(pages));
        } else {
            format = PageSeries.format(pages.get(0));
            plans = PageSeries.of(pages);
        }
        List<SliceSeries> series = new ArrayList<>();
        for (SeriesPlan plan : plans) {
            series.add(new TiffSeries(plan, tiff.source()));
        }
        return new OpenImageFile(format, series, closing);
    }
}
