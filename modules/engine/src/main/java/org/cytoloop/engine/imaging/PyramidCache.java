/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.engine.guard.GuardedReader;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;

/**
 * Gives a pyramid to slices that have none: built once, kept as a file in a folder that can be deleted at any moment.
 * Any number of threads and processes may share the folder: a file appears under its name only when it is complete, and
 * all builders of one slice write the same bytes. Thread-safe.
 */
public final class PyramidCache {
    private static final Logger LOG = Logger.getLogger(PyramidCache.class.getName());
    private static final int SMALLEST = 1024;

    private final Path folder;
    private final SliceWriterProvider writer;
    private final Function<Path, Optional<SliceReaderProvider>> readerFor;

    /**
     * A cache that uses the installed writer and readers.
     *
     * @param cacheFolder the study's cache folder; made when needed; pyramids lie in {@code pyramids} below it
     * @throws ProblemException when no image writer is installed
     */
    public PyramidCache(Path cacheFolder) throws ProblemException {
        this(cacheFolder, Services.first(SliceWriterProvider.class, "image writer"), Services::readerFor);
    }

    PyramidCache(
            Path cacheFolder, SliceWriterProvider writer, Function<Path, Optional<SliceReaderProvider>> readerFor) {
        this.folder = cacheFolder.resolve("pyramids");
        this.writer = writer;
        this.readerFor = readerFor;
    }

    /**
     * The image's series with a pyramid. A series that has one, or is at most 1024 px in both directions, is returned as
     * it is. Otherwise level 0 is read from the image and all others from the cached file; the series then has one
     * optical section and time point, the first. A cached file that is damaged or belongs to something else is built
     * anew. The cached file is closed together with the image.
     *
     * @param image the open image
     * @param contentHash hash of the image's content, see {@link ContentHash}
     * @throws ProblemException when the image cannot be read or the cache cannot be written
     */
    public SliceSeries withPyramid(SliceImage image, String contentHash, TaskContext task) throws ProblemException {
        SliceSeries series = image.series();
        SeriesInfo info = series.info();
        if (info.levels().size() > 1 || Math.max(info.width(), info.height()) <= SMALLEST) {
            return series;
        }
        Path file = folder.resolve(key(image, contentHash) + writer.extension());
        Optional<PyramidSeries> cached = open(file, series);
        if (cached.isEmpty()) {
            build(series, file, task);
            cached = open(file, series);
        }
        PyramidSeries pyramid = cached.orElseThrow(() -> new ProblemException(
                "The pyramid " + file + " was written but cannot be read back; check the disk it lies on."));
        image.closeToo(pyramid);
        return pyramid;
    }

    /** All that the pixels depend on: another reader, or another version of it, may give others. */
    private String key(SliceImage image, String contentHash) {
        SeriesInfo info = image.series().info();
        String readers = image.providers().stream()
                .map(reader -> reader.id() + " " + reader.version())
                .collect(Collectors.joining(" + "));
        String text = String.join(
                "\n",
                contentHash,
                Integer.toString(image.location().series()),
                readers,
                info.width() + "x" + info.height() + "x" + info.channels().size(),
                info.type().label(),
                writer.id(),
                writer.version());
        return Sha256.hex(text);
    }

    /** The cached file behind a series; empty when it is not there or not good. */
    private Optional<PyramidSeries> open(Path file, SliceSeries series) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        SliceReader reader = null;
        try {
            Optional<SliceReaderProvider> provider = readerFor.apply(file);
            if (provider.isPresent()) {
                SliceReaderProvider known = provider.get();
                reader = GuardedReader.open(known, file, () -> known.open(file));
                PyramidSeries pyramid = new PyramidSeries(series, reader);
                pyramid.check();
                reader = null;
                return Optional.of(pyramid);
            }
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "The cached pyramid " + file + " is not good and will be built anew", e);
        } finally {
            if (reader != null) {
                reader.close();
            }
        }
        return Optional.empty();
    }

    private void build(SliceSeries series, Path file, TaskContext task) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException("The cache " + folder + " cannot be written: " + e.getMessage() + ".", e);
        }
        DraftFile.sweep(folder);
        try {
            new GuardedCall("writer", writer.id()).call("while it wrote " + file, task, () -> {
                writer.write(series, series.info(), file, task);
                return null;
            });
        } catch (ProblemException e) {
            // on Windows a file that another process has open cannot be replaced, but then it is as good as ours
            Optional<PyramidSeries> other = open(file, series);
            if (other.isEmpty()) {
                throw e;
            }
            other.get().close();
        }
    }
}
