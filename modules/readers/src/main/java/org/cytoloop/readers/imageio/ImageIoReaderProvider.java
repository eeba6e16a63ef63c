/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.imageio;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.FileStart;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/** PNG and JPEG through Java's own readers, JPEG 2000 through ome-codecs. */
@ServiceProvider(service = SliceReaderProvider.class, position = 1100)
public final class ImageIoReaderProvider implements SliceReaderProvider {
    @Override
    public String id() {
        return "imageio";
    }

    @Override
    public String displayName() {
        return "PNG, JPEG and JPEG 2000";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public SupportLevel support(Path file) {
        return ImageFormat.of(FileStart.of(file)) == null ? SupportLevel.NONE : SupportLevel.NATIVE;
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        ImageFormat format = ImageFormat.of(FileStart.of(file));
        if (format == null) {
            throw new ProblemException(file + " is missing or is no PNG, JPEG or JPEG 2000 file.");
        }
        String name = String.valueOf(file.getFileName());
        if (FileStart.isNamedTiff(file)) {
            // Opening it silently would hide that a conversion went wrong.
            throw new ProblemException(name + " is a " + format.label() + " file although its name ends in "
                    + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT) + "; rename it to "
                    + format.extension() + ".");
        }
        WholeImageSeries series = new WholeImageSeries(WholeImage.declared(file, format));
        return new SliceReader() {
            @Override
            public String format() {
                return format.label();
            }

            @Override
            public List<SliceSeries> series() {
                return List.of(series);
            }

            @Override
            public void close() {
                series.close();
            }
        };
    }
}
