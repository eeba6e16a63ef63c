/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.store.StoredSlice.StoredFile;

/** Slices with their files and channels. */
public final class SliceTable {
    private SliceTable() {}

    /** Stores a new slice without cells. */
    public static void insert(Connection connection, StoredSlice stored) throws SQLException {
        Slice slice = stored.slice();
        Sql.update(
                connection,
                "INSERT INTO slice (name, animal, grp, series, width, height, pixel_size, content_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                slice.name(),
                slice.animal(),
                slice.group(),
                slice.image().series(),
                slice.width(),
                slice.height(),
                slice.pixelSizeUm(),
                slice.contentHash());
        for (int i = 0; i < slice.channels().size(); i++) {
            ChannelInfo channel = slice.channels().get(i);
            Sql.update(
                    connection,
                    "INSERT INTO slice_channel (slice, ordinal, name, rgb) VALUES (?, ?, ?, ?)",
                    slice.name(),
                    i,
                    channel.name(),
                    channel.rgb());
        }
        insertFiles(connection, stored);
    }

    /** Changes what is known of a slice; null takes it out of the study, though its row stays for a way back. */
    static void edit(Connection connection, String slice, SliceDetails details) throws SQLException {
        if (details == null) {
            Sql.update(connection, "UPDATE slice SET removed = 1 WHERE name = ?", slice);
            return;
        }
        Sql.update(
                connection,
                "UPDATE slice SET removed = 0, animal = ?, grp = ?, pixel_size = ?, training = ? WHERE name = ?",
                details.animal(),
                details.group(),
                details.pixelSizeUm(),
                details.training() ? 1 : 0,
                slice);
    }

    /** The slices in the study and what is known of them. */
    static List<Change> details(Connection connection) throws SQLException, ProblemException {
        return Sql.list(
                connection,
                "SELECT name, animal, grp, pixel_size, training FROM slice WHERE removed = 0",
                row -> new Change.OfSlice(
                        row.getString("name"),
                        null,
                        new SliceDetails(
                                row.getString("animal"),
                                row.getString("grp"),
                                Sql.real(row, "pixel_size"),
                                row.getInt("training") != 0)));
    }

    /** Replaces the places of a slice's files. */
    public static void relocate(Connection connection, StoredSlice stored) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM slice_file WHERE slice = ?",
                stored.slice().name());
        insertFiles(connection, stored);
        Sql.update(
                connection,
                "UPDATE slice SET series = ? WHERE name = ?",
                stored.slice().image().series(),
                stored.slice().name());
    }

    private static void insertFiles(Connection connection, StoredSlice stored) throws SQLException {
        for (int i = 0; i < stored.files().size(); i++) {
            StoredFile file = stored.files().get(i);
            Sql.update(
                    connection,
                    "INSERT INTO slice_file (slice, ordinal, relative, absolute, bytes) VALUES (?, ?, ?, ?, ?)",
                    stored.slice().name(),
                    i,
                    file.relative(),
                    file.absolute(),
                    file.bytes());
        }
    }

    /** All slices, those that were taken out among them, ordered by name. */
    public static List<StoredSlice> list(Connection connection) throws SQLException, ProblemException {
        List<StoredSlice> slices = new ArrayList<>();
        for (String name : Sql.list(connection, "SELECT name FROM slice ORDER BY name", row -> row.getString(1))) {
            List<StoredFile> files = Sql.list(
                    connection,
                    "SELECT * FROM slice_file WHERE slice = ? ORDER BY ordinal",
                    row -> new StoredFile(row.getString("relative"), row.getString("absolute"), row.getLong("bytes")),
                    name);
            List<ChannelInfo> channels = Sql.list(
                    connection,
                    "SELECT * FROM slice_channel WHERE slice = ? ORDER BY ordinal",
                    row -> new ChannelInfo(row.getString("name"), row.getInt("rgb")),
                    name);
            slices.addAll(Sql.list(
                    connection, "SELECT * FROM slice WHERE name = ?", row -> slice(row, files, channels), name));
        }
        return slices;
    }

    private static StoredSlice slice(ResultSet row, List<StoredFile> files, List<ChannelInfo> channels)
            throws SQLException, ProblemException {
        String name = row.getString("name");
        try {
            List<Path> paths = new ArrayList<>();
            for (StoredFile file : files) {
                paths.add(Path.of(file.absolute()));
            }
            Slice slice = new Slice(
                    name,
                    row.getString("animal"),
                    row.getString("grp"),
                    new ImageLocation(paths, row.getInt("series")),
                    row.getInt("width"),
                    row.getInt("height"),
                    Sql.real(row, "pixel_size"),
                    channels,
                    row.getString("content_hash"));
            return new StoredSlice(slice, files, row.getLong("cell_set"));
        } catch (InvalidPathException e) {
            // a study made under another operating system may hold names that are none here
            throw new ProblemException(
                    "The image of slice " + name + " has a path that is none on this computer (" + e.getInput() + ").",
                    e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    "The study is damaged: slice " + name + " has no image; restore it from a backup.", e);
        }
    }
}
