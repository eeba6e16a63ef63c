/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the file of a plug-in is made of, written on the spot. */
final class ModuleParts {
    private ModuleParts() {}

    /**
     * A plug-in's file.
     *
     * @param module code name base
     * @param info the content of {@code Info/info.xml} below its head
     * @param jar the module's jar
     */
    static byte[] nbm(String module, String info, byte[] jar) throws IOException {
        String file = module.replace('.', '-');
        return zip(Map.of(
                "Info/info.xml",
                text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + info),
                "netbeans/config/Modules/" + file + ".xml",
                text(status(module)),
                "netbeans/modules/" + file + ".jar",
                jar));
    }

    private static String status(String module) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE module PUBLIC \"-//NetBeans//DTD Module Status 1.0//EN\""
                + " \"http://www.netbeans.org/dtds/module-status-1_0.dtd\"><module name=\"" + module + "\">"
                + "<param name=\"autoload\">false</param><param name=\"eager\">false</param>"
                + "<param name=\"enabled\">true</param><param name=\"jar\">modules/" + module.replace('.', '-')
                + ".jar</param><param name=\"reloadable\">false</param></module>";
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip or jar, its entries by name. */
    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
