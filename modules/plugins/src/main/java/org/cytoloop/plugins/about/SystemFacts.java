/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the program runs: what a report of a fault should begin with. */
final class SystemFacts {
    private static final long MEBIBYTE = 1 << 20;

    private SystemFacts() {}

    /** One fact per line. */
    static String text(String version, Properties properties, Map<String, String> environment) {
        List<String> lines = new ArrayList<>();
        lines.add("Cytoloop: " + version);
        lines.add("Java: " + properties.getProperty("java.version") + " (" + properties.getProperty("java.vendor")
                + "), " + properties.getProperty("java.home"));
        lines.add("System: " + properties.getProperty("os.name") + " " + properties.getProperty("os.version") + ", "
                + properties.getProperty("os.arch"));
        String desktop = environment.get("XDG_CURRENT_DESKTOP");
        if (desktop != null) {
            lines.add("Desktop: " + desktop);
        }
        lines.add("Processors: " + Runtime.getRuntime().availableProcessors() + "; memory for Cytoloop: "
                + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB");
        lines.add("Language: " + Locale.getDefault() + ", " + properties.getProperty("file.encoding"));
        addPath(lines, "Settings", properties.getProperty("netbeans.user"));
        String user = properties.getProperty("netbeans.user");
        addPath(lines, "Log", user == null ? null : user + "/var/log/messages.log");
        addPath(lines, "Installed in", properties.getProperty("netbeans.home"));
        return String.join("\n", lines);
    }

    private static void addPath(List<String> lines, String what, String path) {
        if (path != null) {
            lines.add(what + ": " + path.replace('\\', '/'));
        }
    }
}
