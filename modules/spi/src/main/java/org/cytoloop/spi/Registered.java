/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.cytoloop.spi.health.Incidents;
import org.openide.util.Lookup;

/**
 * A registration with what became of it: the provider, or why there is none. A provider is made and asked for its names
 * on a thread of its own the first time, since its code may do anything.
 *
 * @param type name of the class, as registered
 * @param provider the provider; null when it cannot be used
 * @param id its id; the class name when it has none
 * @param reason why it cannot be used; empty when it can
 */
record Registered<T extends Provider>(String type, T provider, String id, String reason) {
    private static final Logger LOG = Logger.getLogger(Registered.class.getName());
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Those that have introduced themselves, or never will. */
    private static final Map<Lookup.Item<?>, Registered<?>> INTRODUCED =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** All registrations of a service, in order. */
    static <T extends Provider> List<Registered<T>> all(String kind, Class<T> service) {
        List<Registered<T>> all = new ArrayList<>();
        for (Lookup.Item<T> item : Lookup.getDefault().lookupResult(service).allItems()) {
            all.add(of(kind, item));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // an item is of one type for ever
    private static <T extends Provider> Registered<T> of(String kind, Lookup.Item<T> item) {
        Registered<T> known = (Registered<T>) INTRODUCED.get(item);
        if (known != null) {
            return known;
        }
        String type = item.getId();
        if (Incidents.stillRunning(kind, type) > 0) {
            return hung(type);
        }
        Registered<T> introduced;
        try {
            introduced = PatientCall.ask(
                    kind, type, "its name", PatientCall.LIMIT_MILLIS, () -> introduced(type, item.getInstance()));
        } catch (TimeoutException e) {
            return hung(type);
        } catch (ExecutionException e) {
            introduced = failed(type, "It fails when it is asked for its name: " + Failure.said(e.getCause()) + ".", e);
        }
        INTRODUCED.put(item, introduced);
        return introduced;
    }

    private static <T extends Provider> Registered<T> introduced(String type, T provider) {
        if (provider == null) {
            return failed(type, "It could not be made: " + Failure.of(type) + ".", null);
        }
        String name = provider.getClass().getName();
        String id = provider.id();
        if (id == null || !ID.matcher(id).matches()) {
            String words = "Its id " + (id == null ? "is missing" : "\"" + id + "\" is not a proper one")
                    + "; an id is made of small letters and digits, words joined by \"-\".";
            return failed(name, words, null);
        }
        if (provider.displayName() == null || provider.version() == null) {
            return new Registered<>(name, null, id, "It does not say its name and version.");
        }
        return new Registered<>(name, provider, id, "");
    }

    private static <T extends Provider> Registered<T> failed(String type, String reason, Throwable cause) {
        LOG.log(Level.INFO, "Provider " + type + " is left out. " + reason, cause);
        return new Registered<>(type, null, type, reason);
    }

    private static <T extends Provider> Registered<T> hung(String type) {
        return new Registered<>(type, null, type, "It hangs when it is made or asked for its name.");
    }
}
