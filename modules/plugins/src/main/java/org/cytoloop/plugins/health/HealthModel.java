/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.Listening;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.spi.health.ProviderSwitches;
import org.openide.util.NbBundle.Messages;

/** What the health page shows and does. For the EDT, but for {@link #reload}. */
@Messages({
    "Health_looking=Looking at all plug-ins...",
    "# {0} - number of services",
    "Health_allWell=All {0} parts of the program are well.",
    "# {0} - number of services",
    "# {1} - such as 1 failed, 1 switched off",
    "Health_some={1}; {0} are well. Select a row to read why; the rest works without it."
})
final class HealthModel {
    /** What is worst comes first. */
    private static final List<HealthState> WORST_FIRST = List.of(
            HealthState.FAILED,
            HealthState.TROUBLED,
            HealthState.SWITCHED_OFF,
            HealthState.SHADOWED,
            HealthState.NOT_INSTALLED,
            HealthState.WELL);

    private final Supplier<List<ProviderHealth>> source;
    private final Executor background;
    private final Executor edt;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Listening> listening = new ArrayList<>();
    private Runnable changed = () -> {};
    private List<ProviderHealth> all = List.of();
    private String filter = "";
    private boolean looked;

    /**
     * A model that has not looked yet.
     *
     * @param source looks at all plug-ins, which may take a moment
     * @param background runs one thing at a time, off the EDT
     * @param edt runs on the EDT, later
     */
    HealthModel(Supplier<List<ProviderHealth>> source, Executor background, Executor edt) {
        this.source = source;
        this.background = background;
        this.edt = edt;
    }

    /** Looks now and after every change, until {@link #end}. */
    void begin(Runnable whenChanged) {
        changed = whenChanged;
        listening.add(Services.onChange(this::reload));
        listening.add(Incidents.onReport(incident -> reload()));
        reload();
    }

    /** Looks no more. */
    void end() {
        listening.forEach(Listening::close);
        listening.clear();
        changed = () -> {};
    }

    /** Looks again, soon; many wishes in a row are one. From any thread. */
    void reload() {
        if (asked.compareAndSet(false, true)) {
            background.execute(() -> {
                asked.set(false);
                List<ProviderHealth> seen = source.get().stream()
                        .sorted(Comparator.comparingInt(row -> WORST_FIRST.indexOf(row.state())))
                        .toList();
                edt.execute(() -> {
                    all = seen;
                    looked = true;
                    changed.run();
                });
            });
        }
    }

    /** Shows rows with all of these words only. */
    void setFilter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        changed.run();
    }

    /** The rows that pass the filter, the worst first. */
    List<ProviderHealth> rows() {
        return all.stream().filter(this::passes).toList();
    }

    private boolean passes(ProviderHealth row) {
        String text = String.join(
                        " ",
                        HealthWords.state(row.state()),
                        HealthWords.kind(row.kind()),
                        row.kind(),
                        row.name(),
                        row.id(),
                        row.type(),
                        row.module())
                .toLowerCase(Locale.ROOT);
        for (String word : filter.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** One sentence about all. */
    String summary() {
        if (!looked) {
            return Bundle.Health_looking();
        }
        Map<HealthState, Integer> counts = new EnumMap<>(HealthState.class);
        all.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        int well = counts.getOrDefault(HealthState.WELL, 0);
        List<String> parts = new ArrayList<>();
        for (HealthState state : WORST_FIRST) {
            if (state != HealthState.WELL && counts.containsKey(state)) {
                parts.add(counts.get(state) + " " + HealthWords.state(state).toLowerCase(Locale.ROOT));
            }
        }
        return parts.isEmpty() ? Bundle.Health_allWell(well) : Bundle.Health_some(well, String.join(", ", parts));
    }

    /** The whole report as text. */
    String report(String program) {
        return HealthText.report(program, all);
    }

    /** Whether a row can be switched off now. */
    static boolean canSwitchOff(ProviderHealth row) {
        return row.isUsed();
    }

    /** Whether a row can be switched on now. */
    static boolean canSwitchOn(ProviderHealth row) {
        return row.state() == HealthState.SWITCHED_OFF && !row.kind().equals(HealthWords.MODULE);
    }

    /** Switches a row off, or on again. */
    void toggle(ProviderHealth row) {
        if (canSwitchOff(row) || canSwitchOn(row)) {
            ProviderSwitches.set(row.kind(), row.id(), canSwitchOff(row));
        }
    }

    /** Forgets what a plug-in did, so that it counts as well again. */
    void useAgain(ProviderHealth row) {
        Incidents.forget(row.kind(), row.id());
        reload();
    }
}
