/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cytoloop.core.files.SafeXml;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;

/** Names of images from the OME-XML that bioformats2raw puts beside them. Names only help, so nothing here fails. */
final class OmeXmlNames {
    private static final Logger LOG = Logger.getLogger(OmeXmlNames.class.getName());
    private static final String FILE = "METADATA.ome.xml";
    private static final long LARGEST = 64L << 20;

    private OmeXmlNames() {}

    /**
     * The names in the order of the images.
     *
     * @param ome the folder {@code OME} of the store
     */
    static List<String> in(StoreFolder ome) {
        List<String> names = new ArrayList<>();
        try {
            Optional<byte[]> bytes = ome.file(FILE, LARGEST);
            if (bytes.isEmpty()) {
                return names;
            }
            XMLStreamReader xml = SafeXml.reader(
                    new InputStreamReader(new ByteArrayInputStream(bytes.get()), StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Image")) {
                    String name = xml.getAttributeValue(null, "Name");
                    names.add(name == null ? "" : name.strip());
                }
            }
        } catch (ProblemException | XMLStreamException e) {
            LOG.log(Level.FINE, "no names from " + ome.path().resolve(FILE), e);
        }
        return names;
    }
}
