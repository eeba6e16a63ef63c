/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The connection to one study.db. All work runs under one lock, one transaction at a time, and a transaction has
 * reached the disk when {@link #write} returns (write-ahead log with synchronous=FULL). Thread-safe.
 */
public final class Database implements AutoCloseable {
    /** "Cyto" in study.db's header says whose file it is. */
    public static final int APPLICATION_ID = 0x4379746F;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALLEST_PAGE = 512;
    /** What SQLite adds to the name of a file for its log. */
    private static final String LOG_SUFFIX = "-wal";

    private static final int BUSY_MILLIS = 5000;

    private final Path study;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock(true);

    /** Work on the connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work; an exception undoes the transaction. */
        T run(Connection connection) throws SQLException, ProblemException;
    }

    /** Keeps other threads out until closed. */
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private Database(Path study, Connection connection) {
        this.study = study;
        this.connection = connection;
    }

    /** Makes an empty study.db with the newest tables; the file must not exist. */
    public static Database create(Path file, Migrations migrations) throws ProblemException {
        return connect(file, true, migrations);
    }

    /**
     * Opens study.db, and brings its tables up to date.
     *
     * @throws ProblemException when it is damaged, not a study's, from a newer program, or cannot be written
     */
    public static Database open(Path file, Migrations migrations) throws ProblemException {
        return connect(file, false, migrations);
    }

    private static Database connect(Path file, boolean create, Migrations migrations) throws ProblemException {
        Path study = file.toAbsolutePath().getParent();
        if (!create) {
            requireHeader(file, study);
            if (!Files.isWritable(file)) {
                // SQLite would open it for reading, and fail at the first label
                throw Problems.readOnly(study, null);
            }
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        Connection connection = null;
        boolean ready = false;
        try {
            if (!create) {
                requireOurs(file, study, migrations);
            }
            connection = source(file, config).getConnection();
            Database database = new Database(study, connection);
            if (create) {
                database.execute("PRAGMA application_id = " + APPLICATION_ID);
            }
            for (String setting : new String[] {
                "journal_mode = WAL",
                "synchronous = FULL",
                "fullfsync = ON", // macOS: a plain fsync stops at the drive's own cache
                "checkpoint_fullfsync = ON",
                "foreign_keys = ON",
                "trusted_schema = OFF",
                "cell_size_check = ON",
                "temp_store = MEMORY",
                "journal_size_limit = 67108864"
            }) {
                database.execute("PRAGMA " + setting);
            }
            migrations.upgrade(database, study);
            ready = true;
            return database;
        } catch (SQLException e) {
            throw connection == null && e.getErrorCode() == 0 ? Problems.noLibrary(e) : Problems.of(e, study);
        } finally {
            if (!ready) {
                closeQuietly(connection);
            }
        }
    }

    /** SQLite takes a file of a few bytes for an empty database; a study has never been one. */
    private static void requireHeader(Path file, Path study) throws ProblemException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SMALLEST_PAGE);
            if (start.length < SMALLEST_PAGE || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                throw Problems.damaged(study, null);
            }
        } catch (IOException e) {
            throw Problems.damaged(study, e);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // as a URI, so that no character of a folder's name means anything to the driver
        source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath());
        return source;
    }

    /**
     * Looks at a study without changing a byte of it: a connection that may write would, when it is closed, put the log
     * of a crash into the file, also of a study that is refused. (One that may only read would begin an empty log where
     * there is none.)
     */
    private static void requireOurs(Path file, Path study, Migrations migrations)
            throws SQLException, ProblemException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(Files.exists(Path.of(file + LOG_SUFFIX)));
        try (Connection connection = source(file, config).getConnection()) {
            if (Sql.number(connection, "PRAGMA application_id") != APPLICATION_ID) {
                throw new ProblemException("study.db in " + study
                        + " is not a Cytoloop study; choose another folder or restore a backup.");
            }
            migrations.requireKnown(Sql.number(connection, "PRAGMA user_version"), study);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Folder of the study, for messages. */
    public Path study() {
        return study;
    }

    /** Keeps other threads out, so that memory and disk change together. May be nested. */
    public Hold hold() {
        lock.lock();
        return lock::unlock;
    }

    /** Reads. */
    public <T> T read(Work<T> work) throws ProblemException {
        try (Hold held = hold()) {
            requireOpen();
            return work.run(connection);
        } catch (SQLException e) {
            throw Problems.of(e, study);
        }
    }

    /**
     * Runs one transaction. When it returns, the transaction is on disk; when it throws, nothing was changed. Must not
     * be nested.
     */
    public <T> T write(Work<T> work) throws ProblemException {
        try (Hold held = hold()) {
            requireOpen();
            boolean done = false;
            try {
                execute("BEGIN IMMEDIATE");
                T result = work.run(connection);
                execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } catch (SQLException e) {
            throw Problems.of(e, study);
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // after some errors (a full disk) SQLite has rolled back already
            LOG.log(Level.FINE, "nothing to roll back", e);
        }
    }

    private void requireOpen() throws SQLException {
        if (connection.isClosed()) {
            throw new IllegalStateException("the study " + study + " is closed");
        }
    }

    @Override
    public void close() {
        try (Hold held = hold()) {
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // all that was acknowledged is on disk already
            LOG.log(Level.WARNING, "closing study.db", e);
        }
    }
}
