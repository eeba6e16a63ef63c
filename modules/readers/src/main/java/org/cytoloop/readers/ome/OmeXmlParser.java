/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cytoloop.core.files.SafeXml;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.ome.OmeDocument.OmeBinData;
import org.cytoloop.readers.ome.OmeDocument.OmeChannel;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.ome.OmeDocument.OmeTiffData;
import org.cytoloop.readers.series.PixelSize;

/** Reads {@link OmeDocument} from XML; everything it does not know is passed over. Not thread-safe. */
final class OmeXmlParser {
    /** Above this a count is no count of anything in a file. */
    private static final int MAX_COUNT = 1 << 24;

    private final String file;
    private final List<OmeImage> images = new ArrayList<>();
    private final List<OmeChannel> channels = new ArrayList<>();
    private final List<OmeTiffData> tiffData = new ArrayList<>();
    private final List<OmeBinData> binData = new ArrayList<>();
    private final List<String> logicalNames = new ArrayList<>();
    private String uuid = "";
    private String metadataFile = "";
    private String imageName = "";
    private OmeImage pixels;

    private OmeXmlParser(String file) {
        this.file = file;
    }

    /**
     * Parses a document.
     *
     * @param file file name for messages
     * @throws ProblemException when it is not well-formed or its numbers are impossible
     */
    static OmeDocument parse(Reader in, String file) throws ProblemException {
        try {
            OmeXmlParser parser = new OmeXmlParser(file);
            parser.read(SafeXml.reader(in));
            return new OmeDocument(parser.uuid, parser.metadataFile, List.copyOf(parser.images));
        } catch (XMLStreamException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
            throw new ProblemException(file + ": its OME-XML metadata are not well-formed" + where + ".", e);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, ProblemException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, ProblemException {
        switch (xml.getLocalName()) {
            case "OME" -> uuid = text(xml, "UUID");
            case "BinaryOnly" -> metadataFile = text(xml, "MetadataFile");
            case "Image" -> {
                imageName = text(xml, "Name");
                logicalNames.clear();
            }
            case "LogicalChannel" -> logicalNames.add(text(xml, "Name"));
            case "Pixels" -> pixels = pixels(xml);
            case "Channel" -> {
                if (pixels != null) {
                    channels.add(new OmeChannel(text(xml, "Name"), colour(xml), count(xml, "SamplesPerPixel", 0)));
                }
            }
            case "TiffData" -> {
                if (pixels != null) {
                    tiffData.add(tiffData(xml));
                }
            }
            case "UUID" -> {
                String name = text(xml, "FileName");
                String id = xml.getElementText().trim();
                if (!tiffData.isEmpty()) {
                    OmeTiffData last = tiffData.remove(tiffData.size() - 1);
                    tiffData.add(new OmeTiffData(
                            last.ifd(), last.firstZ(), last.firstC(), last.firstT(), last.planeCount(), name, id));
                }
            }
            case "BinData" -> {
                if (pixels != null) {
                    String compression = text(xml, "Compression");
                    binData.add(new OmeBinData(compression.isEmpty() ? "none" : compression, xml.getElementText()));
                }
            }
            default -> {
                // the rest of the model does not say where pixels are
            }
        }
    }

    private void end(String element) {
        if (!element.equals("Pixels") || pixels == null) {
            return;
        }
        List<OmeChannel> named = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            OmeChannel channel = channels.get(i);
            // Until 2009 names were kept in LogicalChannel, outside of Pixels.
            boolean old = channel.name().isEmpty() && i < logicalNames.size();
            named.add(old ? new OmeChannel(logicalNames.get(i), channel.rgb(), channel.samples()) : channel);
        }
        images.add(new OmeImage(
                imageName,
                pixels.type(),
                pixels.order(),
                pixels.sizeX(),
                pixels.sizeY(),
                pixels.sizeZ(),
                pixels.sizeC(),
                pixels.sizeT(),
                pixels.pixelSizeUm(),
                pixels.bigEndian(),
                named,
                List.copyOf(tiffData),
                List.copyOf(binData)));
        pixels = null;
        channels.clear();
        tiffData.clear();
        binData.clear();
    }

    private OmeImage pixels(XMLStreamReader xml) throws ProblemException {
        String unit = text(xml, "PhysicalSizeXUnit");
        double size = PixelSize.number(xml.getAttributeValue(null, "PhysicalSizeX"));
        String type = text(xml, "Type");
        String order = text(xml, "DimensionOrder");
        return new OmeImage(
                "",
                type.isEmpty() ? text(xml, "PixelType") : type,
                order.length() == 5 ? order : "XYCZT",
                count(xml, "SizeX", 1),
                count(xml, "SizeY", 1),
                count(xml, "SizeZ", 1),
                count(xml, "SizeC", 1),
                count(xml, "SizeT", 1),
                PixelSize.toUm(size, unit.isEmpty() ? "µm" : unit),
                text(xml, "BigEndian").equalsIgnoreCase("true"),
                List.of(),
                List.of(),
                List.of());
    }

    private OmeTiffData tiffData(XMLStreamReader xml) throws ProblemException {
        return new OmeTiffData(
                count(xml, "IFD", -1),
                count(xml, "FirstZ", 0),
                count(xml, "FirstC", 0),
                count(xml, "FirstT", 0),
                count(xml, "PlaneCount", -1),
                text(xml, "FileName"),
                "");
    }

    private static int colour(XMLStreamReader xml) {
        String text = text(xml, "Color");
        try {
            // Signed 32-bit RGBA; writers differ on signs above 2^31.
            return text.isEmpty() ? -1 : (int) (Long.parseLong(text) >>> 8) & 0xFFFFFF;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private int count(XMLStreamReader xml, String attribute, int absent) throws ProblemException {
        String text = text(xml, attribute);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text);
            if (value < 0 || value > MAX_COUNT || value == 0 && attribute.startsWith("Size")) {
                throw new NumberFormatException(text);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    file + ": its OME-XML metadata say " + attribute + "=\"" + text + "\", which is impossible.", e);
        }
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.trim();
    }
}
