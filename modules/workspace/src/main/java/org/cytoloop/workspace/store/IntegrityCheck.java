/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;

/** SQLite's own checks of a whole file. */
public final class IntegrityCheck {
    private IntegrityCheck() {}

    /** What is wrong, one line each; empty when all is well. */
    public static List<String> run(Connection connection) throws SQLException, ProblemException {
        List<String> wrong =
                new ArrayList<>(Sql.list(connection, "PRAGMA integrity_check", row -> "study.db: " + row.getString(1)));
        wrong.remove("study.db: ok");
        wrong.addAll(Sql.list(
                connection,
                "PRAGMA foreign_key_check",
                row -> "study.db: row " + row.getString(2) + " of " + row.getString(1) + " refers to nothing"));
        return wrong;
    }
}
