/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Bio-Formats is used, as the build knows it: in a jar of jars its own manifest is not there to be asked. */
final class Library {
    /** Such as "8.3.0". */
    static final String RELEASE = release();

    private Library() {}

    private static String release() {
        try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("release");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
