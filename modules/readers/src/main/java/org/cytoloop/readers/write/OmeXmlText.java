/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;

/** The OME-XML (schema 2016-06) of an image whose channels are the pages of one file. */
final class OmeXmlText {
    private OmeXmlText() {}

    static String of(SeriesInfo info) {
        List<ChannelInfo> channels = info.channels();
        StringBuilder xml = new StringBuilder(1024);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<OME xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                .append(" xsi:schemaLocation=\"http://www.openmicroscopy.org/Schemas/OME/2016-06")
                .append(" http://www.openmicroscopy.org/Schemas/OME/2016-06/ome.xsd\" Creator=\"Cytoloop\">")
                .append("<Image ID=\"Image:0\" Name=\"")
                .append(escape(info.name()))
                .append("\"><Pixels ID=\"Pixels:0\" DimensionOrder=\"XYCZT\" Type=\"")
                .append(type(info.type()))
                .append("\" SizeX=\"")
                .append(info.width())
                .append("\" SizeY=\"")
                .append(info.height())
                .append("\" SizeC=\"")
                .append(channels.size())
                .append("\" SizeZ=\"1\" SizeT=\"1\"");
        if (info.pixelSizeUm() > 0) {
            for (String axis : new String[] {"X", "Y"}) {
                xml.append(" PhysicalSize").append(axis).append("=\"").append(info.pixelSizeUm());
                xml.append("\" PhysicalSize").append(axis).append("Unit=\"µm\"");
            }
        }
        xml.append('>');
        for (int c = 0; c < channels.size(); c++) {
            ChannelInfo channel = channels.get(c);
            xml.append("<Channel ID=\"Channel:0:").append(c).append("\" SamplesPerPixel=\"1\" Name=\"");
            xml.append(escape(channel.name())).append('"');
            if (channel.rgb() >= 0) {
                // RGBA, opaque, as a signed number
                xml.append(" Color=\"").append(channel.rgb() << 8 | 0xFF).append('"');
            }
            xml.append("/>");
        }
        for (int c = 0; c < channels.size(); c++) {
            xml.append("<TiffData IFD=\"").append(c).append("\" FirstC=\"").append(c);
            xml.append("\" FirstZ=\"0\" FirstT=\"0\" PlaneCount=\"1\"/>");
        }
        return xml.append("</Pixels></Image></OME>").toString();
    }

    private static String type(PixelType type) {
        return switch (type) {
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            default -> type.label();
        };
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // Control characters and lone halves of pairs are not allowed in XML at all.
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !Character.isSurrogate(c);
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(allowed ? c : ' ');
                    }
                }
            }
        }
        return out.toString();
    }
}
