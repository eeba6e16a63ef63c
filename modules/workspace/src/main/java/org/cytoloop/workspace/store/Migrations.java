/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;

/**
 * The versions of study.db, kept in its {@code user_version}. A migration that was released is never edited; a change of
 * the tables is a new one at the end.
 */
public final class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    private final List<Migration> steps;

    /** @param steps the migration at index i brings version i to version i + 1 */
    public Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The versions this program knows. */
    public static Migrations known() {
        return new Migrations(List.of(
                script("schema-001.sql"),
                script("schema-002.sql"),
                Migrations::journalOnly,
                script("schema-004.sql"),
                Migrations::journalOnly,
                script("schema-006.sql"),
                script("schema-007.sql")));
    }

    /**
     * Version 3: the journal has rules, repeats, kept labels and masks, and a batch may have the label RULE. Version 5:
     * it has verdicts on slices, and labels say which questions they answer. No table changes; the number keeps older
     * programs, which would pass over these events, lose count of what can be undone and read labels wrong, from opening
     * the study.
     */
    private static void journalOnly(Connection connection) {
        LOG.log(Level.FINE, "this study version has the tables of the one before: {0}", connection);
    }

    private static Migration script(String resource) {
        return connection -> {
            try (InputStream in = Migrations.class.getResourceAsStream(resource);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own file " + resource, e);
            }
        };
    }

    /** The newest version. */
    public int newest() {
        return steps.size();
    }

    /** Refuses a study from a newer program, before anything is touched. */
    void requireKnown(long version, Path study) throws ProblemException {
        if (version > newest()) {
            throw new ProblemException("The study " + study + " was written by a newer Cytoloop (study version "
                    + version + ", this program knows up to " + newest() + "); update Cytoloop to open it.");
        }
        if (version < 0) {
            throw new ProblemException(
                    "The study " + study + " is damaged (study version " + version + "); restore it from a backup.");
        }
    }

    /** Runs the missing steps in one transaction: either all, or the file stays as it was. */
    void upgrade(Database database, Path study) throws ProblemException {
        long version = database.read(connection -> Sql.number(connection, "PRAGMA user_version"));
        requireKnown(version, study);
        if (version < newest()) {
            database.write(connection -> {
                for (Migration step : steps.subList((int) version, newest())) {
                    step.apply(connection);
                }
                setVersion(connection);
                return null;
            });
        }
    }

    private void setVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + newest());
        }
    }
}
