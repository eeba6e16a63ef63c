/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.Lookup;

/** Asks all {@link SessionPart}s. A part that fails is left out; a session never stands in the way. For the EDT. */
public final class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    private Sessions() {}

    /**
     * Where the user is now; for a study that lies on the desk.
     *
     * @return texts by part and key
     */
    public static Map<String, Map<String, String>> collect(OpenStudy study) {
        Map<String, Map<String, String>> parts = new TreeMap<>();
        for (SessionPart part : Lookup.getDefault().lookupAll(SessionPart.class)) {
            try {
                parts.put(part.id(), Map.copyOf(part.save(study)));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "not remembered: " + part.getClass().getName(), e);
            }
        }
        return parts;
    }

    /** Takes the user back to where they were; for a study that lies on the desk. */
    public static void restore(OpenStudy study, Map<String, Map<String, String>> parts) {
        Set<String> done = new HashSet<>();
        for (SessionPart part : Lookup.getDefault().lookupAll(SessionPart.class)) {
            try {
                if (done.add(part.id())) {
                    part.restore(study, parts.getOrDefault(part.id(), Map.of()));
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "not restored: " + part.getClass().getName(), e);
            }
        }
    }
}
