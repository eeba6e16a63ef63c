/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The catalogue of an update site ({@code updates.xml}), which lists the modules with size and SHA-512. The platform
 * writes into it when it was made; that becomes the time of the sources.
 */
final class UpdateCatalogue {
    private static final Pattern TIME = Pattern.compile("(<module_updates timestamp=)\"[^\"]*\"");
    // as the platform writes it: second, minute, hour, day, month, year
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("ss/mm/HH/dd/MM/yyyy").withZone(ZoneOffset.UTC);

    private final Path site;

    /** The site in a folder. */
    UpdateCatalogue(Path site) {
        this.site = site;
    }

    /** Sets the time, and compresses the catalogue again. */
    void settle(Instant time) throws IOException {
        Path file = site.resolve("updates.xml");
        String text = TIME.matcher(Files.readString(file)).replaceFirst("$1\"" + FORM.format(time) + "\"");
        if (!text.contains("<message_digest algorithm=\"SHA-512\"")) {
            throw new IllegalStateException("the catalogue " + file + " carries no check sums");
        }
        Files.writeString(file, text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(site.resolve("updates.xml.gz"), bytes.toByteArray());
    }
}
