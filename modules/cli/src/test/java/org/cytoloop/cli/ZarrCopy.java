/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.SliceSeries;

/** Copies an image of 16-bit samples into an OME-Zarr folder: axes c, y, x, pixel size in nm, gzip, big-endian. */
final class ZarrCopy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHUNK = 100;
    private static final double NM_PER_UM = 1000;

    private ZarrCopy() {}

    /** Writes all levels; returns the folder. */
    static Path of(Path image, Path folder) throws IOException, ProblemException {
        try (SliceImage opened = SliceImage.open(new ImageLocation(List.of(image), 0))) {
            SliceSeries series = opened.series();
            SeriesInfo info = series.info();
            ObjectNode attributes = JSON.createObjectNode();
            ObjectNode multiscale =
                    attributes.putArray("multiscales").addObject().put("version", "0.4");
            var axes = multiscale.putArray("axes");
            axes.addObject().put("name", "c").put("type", "channel");
            axes.addObject().put("name", "y").put("type", "space").put("unit", "nanometer");
            axes.addObject().put("name", "x").put("type", "space").put("unit", "nanometer");
            var datasets = multiscale.putArray("datasets");
            var channels = attributes.putObject("omero").putArray("channels");
            info.channels().forEach(channel -> channels.addObject().put("label", channel.name()));
            for (int level = 0; level < info.levels().size(); level++) {
                writeLevel(series, level, folder.resolve(String.valueOf(level)));
                ObjectNode dataset = datasets.addObject().put("path", String.valueOf(level));
                double scale = info.pixelSizeUm() * NM_PER_UM * (1 << level);
                ObjectNode transformation = dataset.putArray("coordinateTransformations")
                        .addObject()
                        .put("type", "scale");
                transformation.putArray("scale").add(1.0).add(scale).add(scale);
            }
            Files.writeString(folder.resolve(".zgroup"), "{\"zarr_format\": 2}");
            Files.write(folder.resolve(".zattrs"), JSON.writeValueAsBytes(attributes));
        }
        return folder;
    }

    private static void writeLevel(SliceSeries series, int level, Path folder) throws IOException, ProblemException {
        int channels = series.info().channels().size();
        LevelSize size = series.info().levels().get(level);
        ObjectNode array = JSON.createObjectNode()
                .put("zarr_format", 2)
                .put("dtype", ">u2")
                .put("order", "C");
        array.putArray("shape").add(channels).add(size.height()).add(size.width());
        array.putArray("chunks").add(1).add(CHUNK).add(CHUNK);
        array.putObject("compressor").put("id", "gzip").put("level", 1);
        array.put("fill_value", 0).putNull("filters").put("dimension_separator", "/");
        Files.createDirectories(folder);
        Files.write(folder.resolve(".zarray"), JSON.writeValueAsBytes(array));
        for (int c = 0; c < channels; c++) {
            for (int y = 0; y < size.height(); y += CHUNK) {
                Path row = Files.createDirectories(folder.resolve(c + "/" + y / CHUNK));
                for (int x = 0; x < size.width(); x += CHUNK) {
                    int width = Math.min(CHUNK, size.width() - x);
                    int height = Math.min(CHUNK, size.height() - y);
                    PixelTile tile = series.read(c, level, 0, 0, x, y, width, height);
                    try (OutputStream out =
                            new GZIPOutputStream(Files.newOutputStream(row.resolve(String.valueOf(x / CHUNK))))) {
                        out.write(chunk(tile));
                    }
                }
            }
        }
    }

    private static byte[] chunk(PixelTile tile) {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK * CHUNK * Short.BYTES);
        short[] samples = (short[]) tile.data();
        for (int y = 0; y < tile.height(); y++) {
            bytes.position(y * CHUNK * Short.BYTES);
            bytes.asShortBuffer().put(samples, y * tile.width(), tile.width());
        }
        return bytes.array();
    }
}
