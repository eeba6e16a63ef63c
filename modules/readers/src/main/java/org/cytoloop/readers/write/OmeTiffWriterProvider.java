/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * Writes OME-TIFF: a page per channel, tiles of 512 px, smaller levels in SubIFDs, BigTIFF from 3.5 GB on.
 *
 * <p>Tiles are not compressed. Microscopy at 16 bits is mostly noise in its low bits, which deflate with predictor 2
 * shrinks by about a third while a tile then costs some twenty-five times as much to read (6 GB/s against 0.23 GB/s of
 * one core for 16-bit tiles with noise); and only so is the place of every tile known beforehand, which lets several threads write one file with the same bytes every time.
 */
@ServiceProvider(service = SliceWriterProvider.class, position = 1000)
public final class OmeTiffWriterProvider implements SliceWriterProvider {
    @Override
    public String id() {
        return "ome-tiff";
    }

    @Override
    public String displayName() {
        return "OME-TIFF with pyramid";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String extension() {
        return ".ome.tif";
    }

    @Override
    public void write(SliceSeries source, SeriesInfo info, Path target, TaskContext task) throws ProblemException {
        SeriesInfo pixels = source.info();
        if (pixels.width() != info.width()
                || pixels.height() != info.height()
                || pixels.type() != info.type()
                || pixels.channels().size() != info.channels().size()) {
            throw new IllegalArgumentException("the metadata do not fit the pixels");
        }
        if (info.type() == PixelType.UINT64 || info.type() == PixelType.INT64) {
            throw new ProblemException(target.getFileName()
                    + " cannot be written: OME-TIFF has no 64-bit integers; convert the image to 32 bits first.");
        }
        PyramidLayout layout = new PyramidLayout(info);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new ProblemException(target + " is no place for a file; name a file in a folder.");
        }
        try {
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < layout.size()) {
                throw new ProblemException("An image pyramid of " + (layout.size() >> 20)
                        + " MB is to be written, but there are only " + (room >> 20) + " MB free in " + folder
                        + "; make room there.");
            }
            try (DraftFile draft = DraftFile.beside(target)) {
                try (TileFile file = new TileFile(draft.path(), info.type())) {
                    file.write(0, ByteBuffer.wrap(layout.head()));
                    new PyramidWriting(source, info, layout, file).run(task);
                }
                draft.sync();
                draft.complete();
            }
        } catch (IOException e) {
            throw failed(target, e);
        } catch (UncheckedIOException e) {
            throw failed(target, e.getCause());
        }
    }

    private static ProblemException failed(Path target, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ProblemException(
                target + " cannot be written (" + why + "); is the disk full or the folder read-only?", e);
    }
}
