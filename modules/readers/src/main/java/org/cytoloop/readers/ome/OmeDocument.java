/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of an OME-XML document that say where pixels are (OME model 2008-02 to 2016-06).
 *
 * @param uuid the file's own id, or empty
 * @param metadataFile name of the companion that holds the metadata, or empty
 * @param images the images in order
 */
record OmeDocument(String uuid, String metadataFile, List<OmeImage> images) {
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?OME[\\s>]");
    private static final int PROLOG = 8192;

    /** Whether a text is OME-XML, by its root element near the beginning. */
    static boolean matches(String text) {
        String start = text.substring(0, Math.min(PROLOG, text.length())).stripLeading();
        return (start.startsWith("<") || start.startsWith("\uFEFF<"))
                && ROOT.matcher(start).find();
    }

    /**
     * One image.
     *
     * @param name name or empty
     * @param type pixel type as OME names it, such as {@code uint16}
     * @param order dimension order such as XYZCT
     * @param sizeX columns
     * @param sizeY rows
     * @param sizeZ sections
     * @param sizeC channels, counting every sample
     * @param sizeT time points
     * @param pixelSizeUm µm or NaN
     * @param bigEndian byte order of binary data
     * @param channels channels as described; may be fewer than there are
     * @param tiffData where planes lie
     * @param binData planes within the document
     */
    record OmeImage(
            String name,
            String type,
            String order,
            int sizeX,
            int sizeY,
            int sizeZ,
            int sizeC,
            int sizeT,
            double pixelSizeUm,
            boolean bigEndian,
            List<OmeChannel> channels,
            List<OmeTiffData> tiffData,
            List<OmeBinData> binData) {}

    /**
     * One channel.
     *
     * @param name name or empty
     * @param rgb 0xRRGGBB or -1
     * @param samples samples per pixel, 0 when not given
     */
    record OmeChannel(String name, int rgb, int samples) {}

    /**
     * A run of planes in a TIFF file.
     *
     * @param ifd first page; -1 when not given
     * @param firstZ section of the first plane
     * @param firstC channel of the first plane
     * @param firstT time point of the first plane
     * @param planeCount planes; -1 when not given
     * @param fileName name of the file, or empty for this one
     * @param uuid id of the file, or empty
     */
    record OmeTiffData(int ifd, int firstZ, int firstC, int firstT, int planeCount, String fileName, String uuid) {}

    /**
     * Base64 pixels.
     *
     * @param compression none, zlib or bzip2
     * @param base64 the text
     */
    record OmeBinData(String compression, String base64) {}
}
