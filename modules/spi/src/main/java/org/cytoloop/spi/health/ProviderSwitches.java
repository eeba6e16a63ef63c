/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/**
 * Which providers the user has switched off. All are on until a face says where the switches are kept. There is one set
 * for the whole process. Thread-safe.
 */
public final class ProviderSwitches {
    private static final Logger LOG = Logger.getLogger(ProviderSwitches.class.getName());
    /** Kind and id in one word; neither can hold a slash. */
    private static final Set<String> OFF = new ConcurrentSkipListSet<>();

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static final AtomicReference<Preferences> KEPT = new AtomicReference<>();

    private ProviderSwitches() {}

    /**
     * Takes over the switches of a node, and keeps in it what is switched from now on.
     *
     * @param node a node of its own
     */
    public static void keepIn(Preferences node) {
        Set<String> off = new TreeSet<>();
        try {
            for (String key : node.keys()) {
                if (node.getBoolean(key, false)) {
                    off.add(key);
                }
            }
        } catch (BackingStoreException | IllegalStateException e) {
            LOG.log(Level.INFO, "Which plug-ins are switched off cannot be read; all are on", e);
        }
        KEPT.set(node);
        OFF.clear();
        OFF.addAll(off);
        tell();
    }

    /** Whether the user has switched a provider off. */
    public static boolean isOff(String kind, String id) {
        return !OFF.isEmpty() && OFF.contains(key(kind, id));
    }

    /** Switches a provider off or on, at once, and remembers it. */
    public static void set(String kind, String id, boolean off) {
        String key = key(kind, id);
        if (off ? !OFF.add(key) : !OFF.remove(key)) {
            return;
        }
        Preferences node = KEPT.get();
        if (node != null) {
            try {
                if (off) {
                    node.putBoolean(key, true);
                } else {
                    node.remove(key);
                }
                node.flush();
            } catch (BackingStoreException | IllegalStateException | IllegalArgumentException e) {
                LOG.log(Level.INFO, "The switch of " + key + " cannot be remembered", e);
            }
        }
        tell();
    }

    /** Those that are off, as "kind/id", in order. */
    public static Set<String> off() {
        return Collections.unmodifiableSet(new TreeSet<>(OFF));
    }

    /**
     * Has something run after every switching, on the thread that switched.
     *
     * @return close to be told no more
     */
    public static Listening onChange(Runnable changed) {
        LISTENERS.add(changed);
        return () -> LISTENERS.remove(changed);
    }

    private static void tell() {
        LISTENERS.forEach(Runnable::run);
    }

    private static String key(String kind, String id) {
        return kind + "/" + id;
    }
}
