/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.json.Json;

/** Rounds with their models. */
public final class RoundTable {
    private RoundTable() {}

    /** Id of the next round. */
    public static long nextId(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(id) FROM round") + 1;
    }

    /** Stores a round. */
    public static void insert(Connection connection, StoredRound round, byte[] model) throws SQLException {
        RoundInfo info = round.info();
        Sql.update(
                connection,
                "INSERT INTO round (id, staining, number, time, trainer, trainer_version, parameters, seed, threshold,"
                        + " samples_on, samples_off, training_hash, model_hash, feature_sets, feature_fingerprint,"
                        + " scores, seq, model) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                info.staining(),
                info.number(),
                info.time().toEpochMilli(),
                info.trainer(),
                round.trainerVersion(),
                Json.text(Json.ofTexts(round.parameters())),
                info.seed(),
                info.threshold(),
                info.samplesOn(),
                info.samplesOff(),
                info.trainingHash(),
                info.modelHash(),
                Json.text(Json.ofTexts(round.featureSets())),
                info.featureFingerprint(),
                Json.text(Json.ofNumbers(info.scores())),
                round.seq(),
                model);
    }

    /** Makes a round the current one of its staining. */
    public static void makeCurrent(Connection connection, StoredRound round) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO current_round (staining, round) VALUES (?, ?)",
                round.info().staining(),
                round.id());
    }

    /** Changes the threshold of a round. */
    public static void setThreshold(Connection connection, long id, double threshold) throws SQLException {
        Sql.update(connection, "UPDATE round SET threshold = ? WHERE id = ?", threshold, id);
    }

    /** All rounds, ordered by staining and number. */
    public static List<StoredRound> list(Connection connection) throws SQLException, ProblemException {
        return Sql.list(
                connection,
                "SELECT id, staining, number, time, trainer, trainer_version, parameters, seed, threshold,"
                        + " samples_on, samples_off, training_hash, model_hash, feature_sets, feature_fingerprint,"
                        + " scores, seq FROM round ORDER BY staining, number",
                RoundTable::round);
    }

    private static StoredRound round(ResultSet row) throws SQLException, ProblemException {
        RoundInfo info = new RoundInfo(
                row.getString("staining"),
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("time")),
                row.getString("trainer"),
                row.getLong("seed"),
                row.getDouble("threshold"),
                row.getInt("samples_on"),
                row.getInt("samples_off"),
                row.getString("training_hash"),
                row.getString("model_hash"),
                row.getString("feature_fingerprint"),
                Collections.unmodifiableMap(Json.numbers(Json.parse(row.getString("scores")))),
                1,
                "",
                "");
        return new StoredRound(
                row.getLong("id"),
                info,
                row.getString("trainer_version"),
                Collections.unmodifiableSortedMap(Json.texts(Json.parse(row.getString("parameters")))),
                List.copyOf(Json.textList(Json.parse(row.getString("feature_sets")))),
                row.getLong("seq"));
    }

    /** Ids of the current rounds by staining. */
    public static Map<String, Long> current(Connection connection) throws SQLException, ProblemException {
        Map<String, Long> current = new TreeMap<>();
        Sql.list(
                connection,
                "SELECT staining, round FROM current_round",
                row -> current.put(row.getString(1), row.getLong(2)));
        return current;
    }

    /** The model of a round. */
    public static byte[] model(Connection connection, long id) throws SQLException, ProblemException {
        List<byte[]> models = Sql.list(connection, "SELECT model FROM round WHERE id = ?", row -> row.getBytes(1), id);
        if (models.isEmpty() || models.get(0) == null) {
            return new byte[0];
        }
        return models.get(0);
    }
}
