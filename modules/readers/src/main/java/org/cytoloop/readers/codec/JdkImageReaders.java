/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.codec;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The image readers that come with Java itself; plug-ins on the class path may bring others of the same name. */
public final class JdkImageReaders {
    private JdkImageReaders() {}

    /**
     * A new reader; the caller disposes of it.
     *
     * @param format "jpeg", "png" or "tiff"
     * @throws IOException when this Java has none
     */
    public static ImageReader create(String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if ("java.desktop".equals(reader.getClass().getModule().getName())) {
                return reader;
            }
            reader.dispose();
        }
        throw new IOException("this Java installation has no " + format + " reader (is java.desktop missing?)");
    }
}
