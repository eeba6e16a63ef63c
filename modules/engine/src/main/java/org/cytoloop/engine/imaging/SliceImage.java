/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.guard.GuardedReader;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;

/**
 * The opened image of a slice: one file, or several files of one size joined as channels. Thread-safe; reading after
 * {@link #close()} fails as the reader says.
 */
public final class SliceImage implements Closeable {
    private final ImageLocation location;
    private final List<SliceReaderProvider> providers;
    private final List<SliceReader> readers;
    private final SliceSeries series;
    /** Files opened later on behalf of this image (the cached pyramid), closed with it. */
    private final List<Closeable> companions = new ArrayList<>();

    private boolean closed;

    private SliceImage(ImageLocation location, List<SliceReaderProvider> providers, List<SliceReader> readers)
            throws ProblemException {
        this.location = location;
        this.providers = providers;
        this.readers = readers;
        this.series = series(location.series());
    }

    /**
     * Opens an image with the readers that are installed.
     *
     * @param location where it lies
     * @throws ProblemException in one sentence that names the file: missing, a folder, not readable, no reader for it,
     *     no such series, or files that cannot be joined
     */
    public static SliceImage open(ImageLocation location) throws ProblemException {
        return open(location, Services::readerFor, SliceImage::installedReaders, null);
    }

    /**
     * Opens an image with readers somebody chose.
     *
     * @param location where it lies
     * @param readerFor the reader of a file, empty when there is none
     * @throws ProblemException as {@link #open(ImageLocation)}
     */
    public static SliceImage open(ImageLocation location, Function<Path, Optional<SliceReaderProvider>> readerFor)
            throws ProblemException {
        return open(location, readerFor, SliceImage::installedReaders, null);
    }

    /**
     * Opens an image with readers somebody chose, which may remember in a folder what they found out about it.
     *
     * @param location where it lies
     * @param readerFor the reader of a file, empty when there is none
     * @param cacheFolder the cache of the study, may not exist yet
     * @throws ProblemException as {@link #open(ImageLocation)}
     */
    public static SliceImage open(
            ImageLocation location, Function<Path, Optional<SliceReaderProvider>> readerFor, Path cacheFolder)
            throws ProblemException {
        return open(location, readerFor, SliceImage::installedReaders, Objects.requireNonNull(cacheFolder));
    }

    /**
     * Opens an image with given readers.
     *
     * @param location where it lies
     * @param readerFor the reader that supports a file best, empty when none does
     * @param known names of what can be read, for the sentence when none does
     * @param cacheFolder for the readers, null for none
     * @throws ProblemException as {@link #open(ImageLocation)}
     */
    static SliceImage open(
            ImageLocation location,
            Function<Path, Optional<SliceReaderProvider>> readerFor,
            Supplier<String> known,
            Path cacheFolder)
            throws ProblemException {
        List<SliceReaderProvider> used = new ArrayList<>();
        Function<Path, Optional<SliceReaderProvider>> noted = file -> {
            Optional<SliceReaderProvider> provider = readerFor.apply(file);
            provider.ifPresent(used::add);
            return provider;
        };
        List<SliceReader> opened = new ArrayList<>();
        boolean complete = false;
        try {
            for (Path file : location.files()) {
                opened.add(openFile(file, noted, known, cacheFolder));
            }
            SliceImage image = new SliceImage(location, List.copyOf(used), List.copyOf(opened));
            complete = true;
            return image;
        } finally {
            if (!complete) {
                opened.forEach(SliceReader::close);
            }
        }
    }

    private static SliceReader openFile(
            Path file,
            Function<Path, Optional<SliceReaderProvider>> readerFor,
            Supplier<String> known,
            Path cacheFolder)
            throws ProblemException {
        if (Files.notExists(file)) {
            throw new ProblemException("There is no file " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw new ProblemException("The file " + file + " may not be read; check its permissions.");
        }
        Optional<SliceReaderProvider> provider = readerFor.apply(file);
        if (provider.isEmpty()) {
            if (Files.isDirectory(file)) {
                throw new ProblemException(file + " is a folder and no image that an installed reader knows;"
                        + " name an image file in it.");
            }
            throw new ProblemException(
                    "No installed reader knows the format of " + file + "; can be read: " + known.get() + ".");
        }
        SliceReaderProvider reader = provider.get();
        return GuardedReader.open(
                reader, file, () -> cacheFolder == null ? reader.open(file) : reader.open(file, cacheFolder));
    }

    private static String installedReaders() {
        String names = Services.all(SliceReaderProvider.class).stream()
                .map(SliceReaderProvider::displayName)
                .collect(Collectors.joining(", "));
        List<String> more = Services.notInstalled(SliceReaderProvider.class);
        return (names.isEmpty() ? "nothing, as no reader is installed" : names)
                + (more.isEmpty()
                        ? ""
                        : "; more with " + String.join(", ", more)
                                + ", which is not installed (see Help > Plug-in Health, or \"cytoloop services\")");
    }

    /** Where the image lies. */
    public ImageLocation location() {
        return location;
    }

    /** What reads it, one for each file. */
    public List<SliceReaderProvider> providers() {
        return providers;
    }

    /** Names of the formats, such as "OME-TIFF"; several when files of different formats are joined. */
    public String format() {
        return readers.stream().map(SliceReader::format).distinct().collect(Collectors.joining(" + "));
    }

    /** Number of series that can be chosen from: those every joined file has. */
    public int seriesCount() {
        return readers.stream().mapToInt(r -> r.series().size()).min().orElse(0);
    }

    /** The series the location names, with the channels of all files. */
    public SliceSeries series() {
        return series;
    }

    /**
     * Any series of the image, with the channels of all files.
     *
     * @param index from 0
     * @throws ProblemException when a file has no such series, or the files cannot be joined
     */
    public SliceSeries series(int index) throws ProblemException {
        List<SliceSeries> parts = new ArrayList<>();
        for (int f = 0; f < readers.size(); f++) {
            List<SliceSeries> all = readers.get(f).series();
            if (index >= all.size()) {
                throw new ProblemException(location.files().get(f) + " holds " + all.size()
                        + " image(s); there is no image number " + (index + 1) + " in it.");
            }
            parts.add(all.get(index));
        }
        return parts.size() == 1 ? parts.get(0) : JoinedSeries.of(location.files(), parts);
    }

    /**
     * The pixels of chosen channels, as extractors and detectors see them.
     *
     * @param channelIndexes channel of this image (from 0) for each study channel, in study order
     * @param pixelSizeUm edge length of a pixel in µm as the study knows it, NaN when unknown
     * @throws IndexOutOfBoundsException when the image has no such channel
     */
    public SlicePixels pixels(List<Integer> channelIndexes, double pixelSizeUm) {
        return new SeriesPixels(series, channelIndexes, pixelSizeUm);
    }

    /** Has something closed together with this image. */
    synchronized void closeToo(Closeable companion) throws ProblemException {
        if (closed) {
            close(companion);
            throw new ProblemException(location + " has been closed.");
        }
        companions.add(companion);
    }

    /** Closes all files; closing twice does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        readers.forEach(SliceReader::close);
        companions.forEach(SliceImage::close);
        companions.clear();
    }

    private static void close(Closeable companion) {
        try {
            companion.close();
        } catch (IOException e) {
            // nothing was written, so nothing can be lost
            Logger.getLogger(SliceImage.class.getName()).log(Level.FINE, "closing " + companion, e);
        }
    }
}
