/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.spi.ToolProvider;

/**
 * A Java runtime to go with the workbench, linked from the modules of a JDK by jlink. The JDK may be one for another
 * system, of the same version as the one that links.
 */
final class JavaRuntime {
    /**
     * All of Java SE, as plug-ins may count on it, and of the rest of the JDK: elliptic curves for https sites, zip file
     * systems, what libraries take from {@code sun.misc}, screen readers, texts and character sets of all languages,
     * timings of the machine, names of DNS for proxies, and Windows' own certificates and logins where there are any.
     */
    static final List<String> MODULES = List.of(
            "java.se",
            "jdk.accessibility",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.unsupported",
            "jdk.xml.dom",
            "jdk.zipfs");

    private final Path jdk;
    private final Properties description = new Properties();

    /**
     * Reads which system the JDK is for.
     *
     * @param jdk folder with {@code jmods} and {@code release} in it
     */
    JavaRuntime(Path jdk) throws IOException {
        this.jdk = jdk;
        if (!Files.isRegularFile(jdk.resolve("jmods/java.base.jmod"))) {
            throw new IllegalStateException(
                    jdk + " has no jmods/java.base.jmod: a runtime is linked from a whole JDK.");
        }
        try (java.io.InputStream in = Files.newInputStream(jdk.resolve("release"))) {
            description.load(in);
        }
    }

    private String described(String key) {
        return description.getProperty(key, "").replace("\"", "").toLowerCase(Locale.ROOT);
    }

    /** linux, windows or macos. */
    String system() {
        String name = described("OS_NAME");
        return name.startsWith("darwin") || name.startsWith("mac") ? "macos" : name;
    }

    /** Processor, as releases are named by it: x64 or aarch64. */
    String processor() {
        String name = described("OS_ARCH");
        return name.equals("x86_64") || name.equals("amd64") ? "x64" : name;
    }

    /** Links the runtime into a folder that does not exist yet. */
    void link(Path target) {
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("This Java has no jlink: build with a whole JDK."));
        StringWriter said = new StringWriter();
        PrintWriter log = new PrintWriter(said, true);
        int code = jlink.run(
                log,
                log,
                "--module-path",
                jdk.resolve("jmods").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--no-header-files",
                "--no-man-pages",
                "--output",
                target.toString());
        if (code != 0) {
            throw new IllegalStateException("jlink could not link a runtime from " + jdk + ": " + said);
        }
    }
}
