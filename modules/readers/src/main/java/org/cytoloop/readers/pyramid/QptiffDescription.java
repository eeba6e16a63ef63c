/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cytoloop.core.files.SafeXml;

/**
 * The ImageDescription of a qpTIFF page (PerkinElmer image format specification 1.5): only the children of the root are
 * looked at.
 *
 * @param imageType FullResolution, ReducedResolution, Thumbnail, Overview or Label
 * @param name the channel's name, or empty
 * @param rgb display colour 0xRRGGBB or -1
 */
record QptiffDescription(String imageType, String name, int rgb) {
    private static final Logger LOG = Logger.getLogger(QptiffDescription.class.getName());

    static boolean matches(String description) {
        return description.startsWith("<") && description.contains("<PerkinElmer-QPI-ImageDescription");
    }

    /** Reads the description; what is missing or damaged stays empty, the pixels do not depend on it. */
    static QptiffDescription parse(String description) {
        String type = "";
        String name = "";
        int rgb = -1;
        try {
            XMLStreamReader xml = SafeXml.reader(new StringReader(description));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String element = xml.getLocalName();
                    boolean wanted = depth == 1
                            && (element.equals("ImageType") || element.equals("Name") || element.equals("Color"));
                    if (!wanted) {
                        depth++;
                        continue;
                    }
                    String text = xml.getElementText().trim();
                    switch (element) {
                        case "ImageType" -> type = text;
                        case "Name" -> name = text;
                        default -> rgb = colour(text);
                    }
                }
            }
        } catch (XMLStreamException e) {
            LOG.log(Level.FINE, "qpTIFF description", e);
        }
        return new QptiffDescription(type, name, rgb);
    }

    private static int colour(String text) {
        String[] parts = text.split(",");
        if (parts.length != 3) {
            return -1;
        }
        int rgb = 0;
        for (String part : parts) {
            try {
                rgb = rgb << 8 | Math.max(0, Math.min(255, Integer.parseInt(part.trim())));
            } catch (NumberFormatException e) {
                return -1;
            }
        }
        return rgb;
    }
}
