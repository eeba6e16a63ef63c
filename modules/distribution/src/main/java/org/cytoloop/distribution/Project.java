/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What is packed, and from where.
 *
 * @param top folder of the sources
 * @param version as in the poms, such as 0.1.0-SNAPSHOT
 * @param time of the sources: what every packed file says it was changed last
 */
record Project(Path top, String version, Instant time) {
    /**
     * The project as Maven tells of it.
     *
     * @param time in the form of ISO 8601, as in {@code project.build.outputTimestamp}
     */
    static Project of(Path top, String version, String time) {
        return new Project(top, version, OffsetDateTime.parse(time).toInstant());
    }

    /** Folder of what the application's module built. */
    Path built() {
        return top.resolve("application/target");
    }

    /** The built workbench. */
    Path cluster() {
        return built().resolve("cytoloop");
    }

    /** The pictures of the branding module. */
    Path pictures() {
        return top.resolve("branding/src/main/nbm-branding/core/core.jar/org/netbeans/core/startup");
    }

    /** The version in numbers and dots alone, for systems that know no others. */
    String numbers() {
        return version.replaceFirst("-.*", "");
    }

    /** What files and the folder in them are named by. */
    String name() {
        return "cytoloop-" + version;
    }

    /**
     * A text of {@code application/src/main} with the version filled in.
     *
     * @param path below that folder
     */
    byte[] filled(String path) throws IOException {
        String text = Files.readString(top.resolve("application/src/main").resolve(path));
        return text.replace("@version@", version)
                .replace("@numbers@", numbers())
                .getBytes(StandardCharsets.UTF_8);
    }
}
