/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.files.StudyFolder;
import org.cytoloop.workspace.json.SettingsJson;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.Migrations;
import org.cytoloop.workspace.store.SettingTable;

/** What a study begins with: checks it, writes it into the first study.db, and reads it again. */
final class StudyBeginning {
    private StudyBeginning() {}

    /** Refuses settings no study can begin with. */
    static void check(StudySettings settings) throws ProblemException {
        Set<String> names = new HashSet<>();
        names.add(StudySettings.NUCLEI);
        for (Staining staining : settings.stainings()) {
            if (staining.name().isBlank() || staining.name().chars().anyMatch(Character::isISOControl)) {
                throw new ProblemException("A staining needs a name, such as cFos=2.");
            }
            if (!names.add(staining.name().toLowerCase(Locale.ROOT))) {
                throw new ProblemException("The staining name \"" + staining.name()
                        + "\" is taken already; every staining needs a name of its own, other than \""
                        + StudySettings.NUCLEI + "\".");
            }
            if (staining.channel().isBlank()) {
                throw new ProblemException("The staining " + staining.name() + " needs a channel: a number or a name.");
            }
        }
    }

    /** The name of who works on a study, without blanks around it. */
    static String annotator(String annotator) throws ProblemException {
        if (annotator == null || annotator.isBlank()) {
            throw new ProblemException("Tell who works on the study: the journal records it with every label.");
        }
        if (annotator.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(
                    "The annotator's name has line breaks or other control characters; leave them out.");
        }
        return annotator.trim();
    }

    /** Writes study.db of a new study. */
    static void write(Path draft, StudySettings settings, String annotator) throws ProblemException {
        try (Database database = Database.create(draft.resolve(StudyFolder.DATABASE), Migrations.known())) {
            database.write(connection -> {
                JsonNode tree = SettingsJson.of(settings);
                SettingTable.insert(connection, SettingTable.STUDY, tree);
                return JournalTable.append(connection, annotator, JournalEvent.STUDY_CREATED, tree);
            });
        }
    }

    /** The settings of a study. */
    static StudySettings settings(Database database, Path folder) throws ProblemException {
        Optional<JsonNode> stored = database.read(c -> SettingTable.read(c, SettingTable.STUDY));
        if (stored.isEmpty()) {
            throw new ProblemException("The study " + folder + " is damaged (it has no settings); restore "
                    + StudyFolder.DATABASE + " from a backup.");
        }
        return SettingsJson.settings(stored.get());
    }
}
