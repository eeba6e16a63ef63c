/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from one version of study.db to the next, which later versions will take. */
class MigrationsTest {
    @TempDir
    Path folder;

    private static Migration sql(String... statements) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String s : statements) {
                    statement.execute(s);
                }
            }
        };
    }

    private static final Migration ONE = sql("CREATE TABLE t (x)", "INSERT INTO t VALUES (7)");
    private static final Migration TWO = sql("ALTER TABLE t ADD COLUMN y", "UPDATE t SET y = x * 2");
    private static final Migration THREE = sql("UPDATE t SET y = y + 1");

    private Path versionOne() throws Exception {
        Path file = folder.resolve("study.db");
        Database.create(file, new Migrations(List.of(ONE))).close();
        return file;
    }

    private static long number(Database database, String sql) throws ProblemException {
        return database.read(connection -> Sql.number(connection, sql));
    }

    @Test
    void open_olderFile_runsTheMissingStepsOnce() throws Exception {
        Path file = versionOne();
        Migrations newer = new Migrations(List.of(ONE, TWO, THREE));
        for (int i = 0; i < 2; i++) {
            try (Database database = Database.open(file, newer)) {
                assertEquals(15, number(database, "SELECT y FROM t"));
                assertEquals(3, number(database, "PRAGMA user_version"));
                assertEquals(Database.APPLICATION_ID, number(database, "PRAGMA application_id"));
            }
        }
    }

    @Test
    void open_stepFails_leavesTheOldVersion() throws Exception {
        Path file = versionOne();
        Migration broken = connection -> {
            TWO.apply(connection);
            throw new IllegalStateException("power cut");
        };
        assertThrows(IllegalStateException.class, () -> Database.open(file, new Migrations(List.of(ONE, broken))));
        try (Database database = Database.open(file, new Migrations(List.of(ONE)))) {
            assertEquals(1, number(database, "PRAGMA user_version"));
            assertEquals(1, number(database, "SELECT count(*) FROM pragma_table_info('t')"));
        }
    }

    @Test
    void open_newerFile_isRefused() throws Exception {
        Path file = versionOne();
        Database.open(file, new Migrations(List.of(ONE, TWO))).close();
        byte[] before = Files.readAllBytes(file);
        String message = assertThrows(ProblemException.class, () -> Database.open(file, new Migrations(List.of(ONE))))
                .getMessage();
        assertTrue(message.contains("newer Cytoloop (study version 2, this program knows up to 1)"), message);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void connection_hasTheSettingsThatKeepDataSafe() throws Exception {
        try (Database database = Database.create(folder.resolve("study.db"), Migrations.known())) {
            assertEquals(2, number(database, "PRAGMA synchronous"));
            assertEquals(1, number(database, "PRAGMA foreign_keys"));
            assertEquals(0, number(database, "PRAGMA trusted_schema"));
            assertEquals(5000, number(database, "PRAGMA busy_timeout"));
            String mode =
                    database.read(connection -> Sql.list(connection, "PRAGMA journal_mode", row -> row.getString(1))
                            .get(0));
            assertEquals("wal", mode);
        }
    }

    @Test
    void write_failure_rollsBack_andTheConnectionStaysUsable() throws Exception {
        try (Database database = Database.create(folder.resolve("study.db"), new Migrations(List.of(ONE)))) {
            Database.Work<Object> failing = connection -> {
                Sql.update(connection, "INSERT INTO t VALUES (8)");
                throw new ProblemException("No.");
            };
            assertThrows(ProblemException.class, () -> database.write(failing));
            assertThrows(IllegalStateException.class, () -> database.write(MigrationsTest::misuse));
            assertEquals(1, number(database, "SELECT count(*) FROM t"));
            database.write(connection -> Sql.update(connection, "INSERT INTO t VALUES (9)"));
            assertEquals(2, number(database, "SELECT count(*) FROM t"));
        }
        assertFalse(Files.exists(folder.resolve("study.db-wal")));
    }

    private static Object misuse(Connection connection) throws SQLException {
        return Sql.update(connection, "INSERT INTO nowhere VALUES (1)");
    }
}
