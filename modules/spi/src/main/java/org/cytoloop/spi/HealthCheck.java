/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.spi.health.ProviderSwitches;

/** Looks at every registration of every service. */
final class HealthCheck {
    private final List<ProviderHealth> rows = new ArrayList<>();

    /** One row per registration, in order, and per plug-in that could be had. */
    static List<ProviderHealth> run() {
        HealthCheck check = new HealthCheck();
        Services.kinds().forEach(check::addKind);
        KnownPlugins.missingAmong(check.rows).forEach(check.rows::add);
        return List.copyOf(check.rows);
    }

    private <T extends Provider> void addKind(String kind, Class<T> service) {
        Map<String, String> first = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (Registered<T> registered : Registered.all(kind, service)) {
            found.add(registered.type());
            rows.add(registered.provider() == null ? failed(kind, registered) : made(kind, registered, first));
        }
        for (LostRegistrations.Lost lost : LostRegistrations.of(service, found)) {
            rows.add(new ProviderHealth(
                    kind,
                    lost.type(),
                    "",
                    "",
                    lost.type(),
                    lost.module().name(),
                    lost.module().version(),
                    HealthState.FAILED,
                    lost.reason()));
        }
    }

    private static ProviderHealth failed(String kind, Registered<?> registered) {
        ModuleOf module = Failure.module(registered.type());
        return new ProviderHealth(
                kind,
                registered.id(),
                "",
                "",
                registered.type(),
                module.name(),
                module.version(),
                HealthState.FAILED,
                registered.reason());
    }

    private static ProviderHealth made(String kind, Registered<?> registered, Map<String, String> first) {
        Provider provider = registered.provider();
        String id = registered.id();
        String before = first.putIfAbsent(id, registered.type());
        HealthState state = HealthState.WELL;
        String reason = "";
        if (before != null) {
            state = HealthState.SHADOWED;
            reason = "It is not used: " + before + " has the same id and comes first.";
        } else if (ProviderSwitches.isOff(kind, id)) {
            state = HealthState.SWITCHED_OFF;
            reason = "You have switched it off.";
        } else {
            reason = troubles(kind, id);
            state = reason.isEmpty() ? HealthState.WELL : HealthState.TROUBLED;
        }
        ModuleOf module = ModuleOf.of(provider.getClass());
        return new ProviderHealth(
                kind,
                id,
                provider.displayName(),
                provider.version(),
                registered.type(),
                module.name(),
                module.version(),
                state,
                reason);
    }

    /** What a provider did in this run; empty when it did nothing wrong. */
    private static String troubles(String kind, String id) {
        List<String> words = new ArrayList<>();
        int running = Incidents.stillRunning(kind, id);
        if (running > 0) {
            words.add(
                    running == 1
                            ? "A call into it is still running though nobody waits for it."
                            : running + " calls into it are still running though nobody waits for them.");
        }
        List<Incident> incidents = Incidents.of(kind, id);
        if (!incidents.isEmpty()) {
            Incident last = incidents.get(incidents.size() - 1);
            words.add(last.words() + (last.times() > 1 ? " (" + last.times() + " times)" : ""));
        }
        return String.join(" ", words);
    }
}
