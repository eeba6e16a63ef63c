/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.ShippedLibrary;

/** Whether a plug-in fits this program: what it needs against what is inside. */
final class Fit {
    private static final String CORE = "org.cytoloop.core";

    /** Specification versions of the modules inside this program. */
    private final Map<String, String> inside = new HashMap<>();

    /** @param inventory what this program consists of */
    Fit(Inventory inventory) {
        for (ShippedLibrary library : inventory.libraries()) {
            String[] module = library.module().split(" ", 2);
            if (module.length == 2) {
                inside.put(module[0], module[1]);
            }
        }
    }

    /**
     * Refuses what does not fit.
     *
     * @return the modules that are needed and that only the workbench has: what shows windows will not work
     * @throws ProblemException when it needs a newer Cytoloop or Java, or a module nobody has
     */
    List<String> check(PluginModule plugin) throws ProblemException {
        String who = "The plug-in " + plugin.name() + " (" + plugin.file() + ") ";
        if (inside.containsKey(plugin.name())) {
            throw new ProblemException(who + "is a part of this program already; leave it out.");
        }
        String java = System.getProperty("java.specification.version");
        if (!plugin.java().isEmpty() && compare(java, plugin.java()) < 0) {
            throw new ProblemException(
                    who + "needs Java " + plugin.java() + ", this is Java " + java + "; run it with a newer Java.");
        }
        for (PluginModule.Need need : plugin.needs()) {
            String version = inside.get(need.name());
            if (version == null && !ofTheWorkbench(need.name())) {
                throw new ProblemException(who + "needs the module " + need.name()
                        + ", which the command line does not have; use it in the workbench.");
            }
            if (version != null && !need.exactly().isEmpty()) {
                throw new ProblemException(who + "was built for one build of " + need.name() + " only ("
                        + need.exactly() + "); ask its maker for one that names a version.");
            }
            if (version != null && !need.version().isEmpty() && compare(version, need.version()) < 0) {
                throw new ProblemException(
                        who + "needs " + need.name() + " " + need.version() + " or newer, this Cytoloop" + " has "
                                + version + "; update Cytoloop, or use an older version of the plug-in.");
            }
        }
        return plugin.needs().stream()
                .map(PluginModule.Need::name)
                .filter(name -> !inside.containsKey(name))
                .toList();
    }

    /** Modules of windows, of the platform and ours: a plug-in may have a face besides what works here. */
    private boolean ofTheWorkbench(String name) {
        return inside.containsKey(CORE)
                && (name.startsWith("org.openide.")
                        || name.startsWith("org.netbeans.")
                        || name.startsWith("org.cytoloop."));
    }

    /** Compares numbers with dots between; a missing one is 0, what is no number comes before all. */
    static int compare(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Long.compare(number(left, i), number(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long number(String[] parts, int i) {
        if (i >= parts.length) {
            return 0;
        }
        return parts[i].matches("\\d{1,18}") ? Long.parseLong(parts[i]) : -1;
    }
}
