/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Registrations that Lookup leaves out without telling anybody. Lookup reads the lists of providers in
 * {@code META-INF/services} of all jars; where it cannot load a class it gives up the rest of that list. Here the lists
 * are read again, and the classes Lookup does not offer are loaded once more to learn why.
 */
final class LostRegistrations {
    private static final Logger LOG = Logger.getLogger(LostRegistrations.class.getName());
    private static final String REMOVED = "#-";

    private LostRegistrations() {}

    /**
     * Those lost of one service.
     *
     * @param service the service
     * @param found names of the classes Lookup offers
     */
    static List<Lost> of(Class<?> service, Set<String> found) {
        ClassLoader loader = Failure.loader();
        Map<URL, List<String>> lists = new LinkedHashMap<>();
        Set<String> removed = new HashSet<>();
        try {
            for (URL url : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
                lists.put(url, registered(url, removed));
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "The lists of providers cannot be read", e);
        }
        List<Lost> lost = new ArrayList<>();
        Set<String> seen = new HashSet<>(found);
        lists.forEach((url, types) -> {
            String culprit = null;
            for (String type : types) {
                String problem = found.contains(type) ? "" : problem(service, type, loader);
                if (!problem.isEmpty() && culprit == null) {
                    culprit = type;
                }
                if (!removed.contains(type) && (!problem.isEmpty() || culprit != null) && seen.add(type)) {
                    String reason = problem.isEmpty()
                            ? "It is left out because " + culprit + " in the same plug-in cannot be loaded."
                            : "It could not be loaded: " + problem + ".";
                    lost.add(new Lost(type, ModuleOf.at(url, type), reason));
                }
            }
        });
        return lost;
    }

    private static List<String> registered(URL url, Set<String> removed) {
        List<String> types = new ArrayList<>();
        try {
            URLConnection connection = url.openConnection();
            // a plug-in that is taken away must not keep its jar open
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream();
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String text = line.strip();
                    if (text.startsWith(REMOVED)) {
                        removed.add(text.substring(REMOVED.length()).strip());
                    } else if (!text.isEmpty() && text.charAt(0) != '#') {
                        types.add(text);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "The list of providers " + url + " cannot be read", e);
        }
        return types;
    }

    /** What is wrong with a class; empty when nothing is. */
    private static String problem(Class<?> service, String type, ClassLoader loader) {
        try {
            Class<?> loaded = Class.forName(type, false, loader);
            return service.isAssignableFrom(loaded) ? "" : "it is not a " + service.getSimpleName();
        } catch (ClassNotFoundException | LinkageError e) {
            return Failure.said(e);
        }
    }

    /**
     * A registration Lookup left out.
     *
     * @param type name of the class
     * @param module where it is registered
     * @param reason why, for the user
     */
    record Lost(String type, ModuleOf module, String reason) {}
}
