/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.RoundMarks;
import org.cytoloop.workspace.json.Json;

/** Rounds with their models. */
public final class RoundTable {
    private RoundTable() {}

    /** Id of the next round. */
    public static long nextId(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(id) FROM round") + 1;
    }

    /** Stores a round. */
    public static void insert(Connection connection, StoredRound round, byte[] model, byte[] outOfFold)
            throws SQLException {
        RoundInfo info = round.info();
        Sql.update(
                connection,
                "INSERT INTO round (id, staining, number, time, trainer, trainer_version, parameters, seed, threshold,"
                        + " samples_on, samples_off, training_hash, model_hash, feature_sets, feature_fingerprint,"
                        + " scores, seq, model, on_weight, name, note, out_of_fold, balance)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                model,
                info.onWeight(),
                info.name(),
                info.note(),
                outOfFold,
                info.balance().text());
    }

    /** Makes a round the current one of its staining; number 0 for none. */
    static void makeCurrent(Connection connection, String staining, int number) throws SQLException {
        Sql.update(connection, "DELETE FROM current_round WHERE staining = ?", staining);
        Sql.update(
                connection,
                "INSERT INTO current_round (staining, round) SELECT staining, id FROM round"
                        + " WHERE staining = ? AND number = ?",
                staining,
                number);
    }

    /** Stores what can be changed of a round. */
    static void mark(Connection connection, String staining, int number, RoundMarks marks) throws SQLException {
        Sql.update(
                connection,
                "UPDATE round SET threshold = ?, name = ?, note = ? WHERE staining = ? AND number = ?",
                marks.threshold(),
                marks.name(),
                marks.note(),
                staining,
                number);
    }

    /** What can be changed of the rounds, and which are the current ones, from nothing. */
    static List<Change> marks(Connection connection) throws SQLException, ProblemException {
        List<Change> all = new ArrayList<>();
        all.addAll(Sql.list(
                connection,
                "SELECT staining, number, threshold, name, note FROM round",
                row -> new Change.OfRound(
                        row.getString(1),
                        row.getInt(2),
                        null,
                        new RoundMarks(row.getDouble(3), row.getString(4), row.getString(5)))));
        all.addAll(Sql.list(
                connection,
                "SELECT c.staining, r.number FROM current_round c JOIN round r ON r.id = c.round",
                row -> new Change.OfCurrentRound(row.getString(1), 0, row.getInt(2))));
        return all;
    }

    /** All rounds, ordered by staining and number. */
    public static List<StoredRound> list(Connection connection) throws SQLException, ProblemException {
        return Sql.list(
                connection,
                "SELECT id, staining, number, time, trainer, trainer_version, parameters, seed, threshold,"
                        + " samples_on, samples_off, training_hash, model_hash, feature_sets, feature_fingerprint,"
                        + " scores, seq, on_weight, name, note, balance FROM round ORDER BY staining, number",
                RoundTable::round);
    }

    private static StoredRound round(ResultSet row) throws SQLException, ProblemException {
        int on = row.getInt("samples_on");
        int off = row.getInt("samples_off");
        double onWeight = row.getDouble("on_weight");
        RoundInfo info = new RoundInfo(
                row.getString("staining"),
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("time")),
                row.getString("trainer"),
                row.getLong("seed"),
                row.getDouble("threshold"),
                on,
                off,
                row.getString("training_hash"),
                row.getString("model_hash"),
                row.getString("feature_fingerprint"),
                Collections.unmodifiableMap(Json.numbers(Json.parse(row.getString("scores")))),
                onWeight,
                row.getString("name"),
                row.getString("note"),
                TrainingBalance.parse(row.getString("balance"))
                        .orElseGet(() -> TrainingBalance.ofWeight(onWeight, on, off)));
        return new StoredRound(
                row.getLong("id"),
                info,
                row.getString("trainer_version"),
                Collections.unmodifiableSortedMap(Json.texts(Json.parse(row.getString("parameters")))),
                List.copyOf(Json.textList(Json.parse(row.getString("feature_sets")))),
                row.getLong("seq"));
    }

    /** The model of a round. */
    public static byte[] model(Connection connection, long id) throws SQLException, ProblemException {
        List<byte[]> models = Sql.list(connection, "SELECT model FROM round WHERE id = ?", row -> row.getBytes(1), id);
        if (models.isEmpty() || models.get(0) == null) {
            return new byte[0];
        }
        return models.get(0);
    }

    /** The out-of-fold calls of a round; empty when it has none. */
    public static Optional<byte[]> outOfFold(Connection connection, long id) throws SQLException, ProblemException {
        List<Optional<byte[]>> blobs = Sql.list(
                connection,
                "SELECT out_of_fold FROM round WHERE id = ?",
                row -> Optional.ofNullable(row.getBytes(1)),
                id);
        return blobs.isEmpty() ? Optional.empty() : blobs.get(0);
    }
}
