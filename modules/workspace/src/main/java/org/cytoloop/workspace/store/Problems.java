/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.cytoloop.core.task.ProblemException;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite says into one sentence for the user. */
final class Problems {
    private Problems() {}

    /**
     * The sentence for a failed statement. Violated constraints are programming errors and thrown as such.
     *
     * @param study folder of the study
     */
    static ProblemException of(SQLException e, Path study) {
        int primary = e.getErrorCode() & 0xff;
        if (is(primary, SQLiteErrorCode.SQLITE_FULL)
                || is(primary, SQLiteErrorCode.SQLITE_IOERR) && DiskSpace.isUsedUp(study)) {
            return new ProblemException(
                    "The disk that holds the study " + study
                            + " is full; nothing was changed; free some space and try again.",
                    e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_READONLY) || is(primary, SQLiteErrorCode.SQLITE_PERM)) {
            return readOnly(study, e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_CANTOPEN)) {
            return new ProblemException(
                    "The study " + study + " cannot be opened; check that you may read and write its folder.", e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_CORRUPT) || is(primary, SQLiteErrorCode.SQLITE_NOTADB)) {
            return damaged(study, e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_BUSY) || is(primary, SQLiteErrorCode.SQLITE_LOCKED)) {
            return new ProblemException(
                    "Another program is using study.db of the study " + study + "; close it there and try again.", e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_IOERR) || is(primary, SQLiteErrorCode.SQLITE_PROTOCOL)) {
            return new ProblemException(
                    "The disk that holds the study " + study
                            + " failed while reading or writing; check the disk or the network and try again.",
                    e);
        }
        if (is(primary, SQLiteErrorCode.SQLITE_TOOBIG)) {
            return new ProblemException(
                    "This is too large to be stored in the study " + study + " (more than 1 GB in one piece).", e);
        }
        throw new IllegalStateException("the store was used wrongly: " + e.getMessage(), e);
    }

    /** The driver unpacks its native library into the temporary folder, where programs may be forbidden to run. */
    static ProblemException noLibrary(SQLException e) {
        return new ProblemException(
                "The database library SQLite could not be started; check that " + System.getProperty("java.io.tmpdir")
                        + " can be written and may hold programs, or name another folder with -Dorg.sqlite.tmpdir.",
                e);
    }

    static ProblemException damaged(Path study, Exception cause) {
        return new ProblemException(
                "The study " + study + " is damaged (study.db cannot be read); restore study.db from a backup.", cause);
    }

    static ProblemException readOnly(Path study, Exception cause) {
        return new ProblemException(
                "The study " + study + " cannot be written; allow writing to its folder, or copy it to where you may"
                        + " write.",
                cause);
    }

    private static boolean is(int primary, SQLiteErrorCode code) {
        return primary == code.code;
    }
}
