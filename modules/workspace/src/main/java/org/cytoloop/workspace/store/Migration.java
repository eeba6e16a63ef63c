/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Brings the tables from the version before to its own; runs inside a transaction, never backwards. */
@FunctionalInterface
public interface Migration {
    /** Changes the tables. */
    void apply(Connection connection) throws SQLException;
}
