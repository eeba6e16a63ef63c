/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.Map;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.openide.util.NbBundle.Messages;

/** How kinds of plug-ins and their health are called. */
@Messages({
    "Kind_reader=Image reader",
    "Kind_writer=Image writer",
    "Kind_detector=Cell detector",
    "Kind_features=Feature set",
    "Kind_trainer=Trainer",
    "Kind_miner=Miner",
    "Kind_adviser=Adviser",
    "Kind_importer=Cell importer",
    "Kind_labels=Label importer",
    "Kind_labelExporter=Label exporter",
    "Kind_exporter=Study exporter",
    "Kind_example=Example study",
    "Kind_module=Plug-in",
    "State_WELL=Well",
    "State_TROUBLED=Troubled",
    "State_SHADOWED=Not used",
    "State_SWITCHED_OFF=Switched off",
    "State_FAILED=Failed",
    "State_NOT_INSTALLED=Not installed",
    "Advice_TROUBLED=Switch it off if it gets in your way, and send the report to its author. Use Again forgets what it"
            + " did.",
    "Advice_SHADOWED=Remove one of the two plug-ins in the window Plugins.",
    "Advice_SWITCHED_OFF=Switch it on to use it again.",
    "Advice_FAILED=Update its plug-in or remove it in the window Plugins, and send the report to its author. The rest"
            + " works without it.",
    "Advice_NOT_INSTALLED=To install it: Open Plugins, Downloaded, Add Plugins, and choose its .nbm file.",
    "Advice_module=Install what it needs, or switch it on or remove it, in the window Plugins."
})
final class HealthWords {
    /** The kind of rows that stand for a whole plug-in that is not on. */
    static final String MODULE = "module";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("reader", Bundle.Kind_reader()),
            Map.entry("writer", Bundle.Kind_writer()),
            Map.entry("detector", Bundle.Kind_detector()),
            Map.entry("features", Bundle.Kind_features()),
            Map.entry("trainer", Bundle.Kind_trainer()),
            Map.entry("miner", Bundle.Kind_miner()),
            Map.entry("adviser", Bundle.Kind_adviser()),
            Map.entry("importer", Bundle.Kind_importer()),
            Map.entry("labels", Bundle.Kind_labels()),
            Map.entry("label-exporter", Bundle.Kind_labelExporter()),
            Map.entry("exporter", Bundle.Kind_exporter()),
            Map.entry("example", Bundle.Kind_example()),
            Map.entry(MODULE, Bundle.Kind_module()));

    private HealthWords() {}

    /** A kind of service. */
    static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    /** A state, in one or two words. */
    static String state(HealthState state) {
        return switch (state) {
            case WELL -> Bundle.State_WELL();
            case TROUBLED -> Bundle.State_TROUBLED();
            case SHADOWED -> Bundle.State_SHADOWED();
            case SWITCHED_OFF -> Bundle.State_SWITCHED_OFF();
            case FAILED -> Bundle.State_FAILED();
            case NOT_INSTALLED -> Bundle.State_NOT_INSTALLED();
        };
    }

    /** What to do about a row; empty when there is nothing to do. */
    static String advice(ProviderHealth row) {
        if (row.kind().equals(MODULE)) {
            return Bundle.Advice_module();
        }
        return switch (row.state()) {
            case WELL -> "";
            case TROUBLED -> Bundle.Advice_TROUBLED();
            case SHADOWED -> Bundle.Advice_SHADOWED();
            case SWITCHED_OFF -> Bundle.Advice_SWITCHED_OFF();
            case FAILED -> Bundle.Advice_FAILED();
            case NOT_INSTALLED -> Bundle.Advice_NOT_INSTALLED();
        };
    }

    /** The name, or what stands for it when there is none. */
    static String name(ProviderHealth row) {
        return row.name().isEmpty()
                ? row.id()
                        .substring(Math.max(row.id().lastIndexOf('.'), row.id().lastIndexOf('$')) + 1)
                : row.name();
    }

    /** The id; empty when a class name stands for it. */
    static String id(ProviderHealth row) {
        return row.id().equals(row.type()) ? "" : row.id();
    }

    /** The module with its version. */
    static String module(ProviderHealth row) {
        return (row.module() + " " + row.moduleVersion()).strip();
    }
}
