/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.cache.FeatureFile;

/**
 * Feature matrices in {@code cache/features}, one file each, read by memory mapping. Nothing here is precious: a file
 * that is missing, damaged or cannot be written only means that the values are computed (again). Thread-safe, also
 * between processes: a file appears under its name when it is complete.
 */
public final class FeatureStore {
    private static final Logger LOG = Logger.getLogger(FeatureStore.class.getName());

    private final Path folder;

    /** @param cacheFolder the study's cache folder; need not exist */
    public FeatureStore(Path cacheFolder) {
        folder = cacheFolder.resolve("features");
    }

    /** Computes a matrix. */
    @FunctionalInterface
    public interface Computation {
        /** The values of all cells. */
        FeatureMatrix compute() throws ProblemException;
    }

    /**
     * The key of a matrix: SHA-256 (hex) over all that its values depend on.
     *
     * @param settings of the study: which channel is which
     * @param slice its content, size, pixel size and channels count
     * @param cellSet the cells
     * @param context the feature settings
     * @param schema the features with their versions
     * @param madeBy ids and versions of what reads the image and of what measures it; empty when nobody knows
     */
    public static String key(
            StudySettings settings,
            Slice slice,
            CellSetInfo cellSet,
            FeatureContext context,
            FeatureSchema schema,
            String madeBy) {
        StringBuilder text = new StringBuilder("cytoloop features 2\n");
        text.append(slice.contentHash())
                .append('\n')
                .append(slice.image().series())
                .append('\n');
        text.append("made by ").append(madeBy).append('\n');
        text.append(cellSet.hash()).append('\n');
        text.append(slice.width()).append('x').append(slice.height()).append('\n');
        text.append(slice.pixelSizeUm()).append('\n');
        for (ChannelInfo channel : slice.channels()) {
            text.append("file channel ").append(channel.name()).append('\n');
        }
        for (Staining channel : settings.channels()) {
            text.append("study channel ").append(channel.name()).append('=');
            text.append(slice.channelIndex(channel.channel())).append('\n');
        }
        text.append(context).append('\n').append(schema.fingerprint());
        return Sha256.hex(text.toString());
    }

    /**
     * A stored matrix.
     *
     * @param key from {@link #key}
     * @param schema the columns it must have
     * @param rows the number of cells it must have
     * @return empty when there is none, or it is damaged
     */
    public Optional<FeatureMatrix> load(String key, FeatureSchema schema, int rows) {
        Path file = file(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FeatureFile.read(file, schema, rows));
        } catch (IOException e) {
            LOG.log(Level.INFO, "features are computed again: " + file, e);
            return Optional.empty();
        }
    }

    /**
     * Stores a matrix.
     *
     * @return the same values, mapped from the file where that was possible
     */
    public FeatureMatrix store(String key, FeatureMatrix matrix) {
        try {
            Files.createDirectories(folder);
            DraftFile.sweep(folder);
            FeatureFile.write(file(key), matrix);
            return FeatureFile.read(file(key), matrix.schema(), matrix.rows());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "features are not cached in " + folder, e);
            return matrix;
        }
    }

    /** The stored matrix, or else the computed one, which is stored. */
    public FeatureMatrix get(String key, FeatureSchema schema, int rows, Computation computation)
            throws ProblemException {
        Optional<FeatureMatrix> stored = load(key, schema, rows);
        return stored.isPresent() ? stored.get() : store(key, computation.compute());
    }

    private Path file(String key) {
        if (!key.matches("[0-9a-f]{1,128}")) {
            throw new IllegalArgumentException("key " + key);
        }
        return folder.resolve(key + ".cfm");
    }
}
