/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.json.SettingsJson;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.SettingTable;

/** The feature settings of a study, fixed once. Thread-safe. */
public final class FeatureSettings {
    private final StudyContext context;
    private volatile FeatureContext fixed;

    private FeatureSettings(StudyContext context, FeatureContext fixed) {
        this.context = context;
        this.fixed = fixed;
    }

    /** Reads the settings. */
    public static FeatureSettings load(StudyContext context) throws ProblemException {
        Optional<JsonNode> stored = context.database().read(c -> SettingTable.read(c, SettingTable.FEATURES));
        return new FeatureSettings(context, stored.isPresent() ? SettingsJson.context(stored.get()) : null);
    }

    /** The settings; empty until they are fixed. */
    public Optional<FeatureContext> context() {
        return Optional.ofNullable(fixed);
    }

    /** True when they are fixed and lengths are measured in µm. */
    boolean micrometres() {
        FeatureContext known = fixed;
        return known != null && known.micrometres();
    }

    /** Fixes the settings. */
    public void fix(FeatureContext wanted) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            if (wanted.equals(fixed)) {
                return;
            }
            if (fixed != null) {
                throw new ProblemException("The features of the study are fixed for channels "
                        + String.join(", ", fixed.channels()) + " and a cell diameter of " + fixed.cellDiameter()
                        + (fixed.micrometres() ? " µm" : " px") + "; make a new study to use others.");
            }
            long seq = context.database().write(connection -> {
                JsonNode tree = SettingsJson.of(wanted);
                SettingTable.insert(connection, SettingTable.FEATURES, tree);
                return JournalTable.append(connection, context.annotator(), JournalEvent.FEATURES_FIXED, tree)
                        .seq();
            });
            fixed = wanted;
            context.events().queue(new StudyEvent(seq, Set.of(Topic.FEATURES), Set.of(), Set.of()));
        }
        context.events().deliver();
    }
}
