/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.json.Json;

/** Settings of the study as JSON, each written once. */
public final class SettingTable {
    /** Key of the study settings. */
    public static final String STUDY = "study";
    /** Key of the feature settings. */
    public static final String FEATURES = "features";

    private SettingTable() {}

    /** Stores a setting. */
    public static void insert(Connection connection, String key, JsonNode value) throws SQLException {
        Sql.update(connection, "INSERT INTO setting (key, value) VALUES (?, ?)", key, Json.text(value));
    }

    /** Reads a setting. */
    public static Optional<JsonNode> read(Connection connection, String key) throws SQLException, ProblemException {
        List<JsonNode> found = Sql.list(
                connection, "SELECT value FROM setting WHERE key = ?", row -> Json.parse(row.getString(1)), key);
        return found.stream().findFirst();
    }
}
