/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;

/** Writes small OME-Zarr images of 16-bit samples, for tests; any part of the metadata can be spoilt. */
final class ZarrFolder {
    static final ObjectMapper JSON = new ObjectMapper();

    /** What the samples are: a number for each place. */
    @FunctionalInterface
    interface Samples {
        int at(int channel, int y, int x);
    }

    final Path path;
    final ObjectNode attributes = JSON.createObjectNode();
    private final ObjectNode image;

    ZarrFolder(Path path) {
        this.path = path;
        image = attributes.putArray("multiscales").addObject();
        image.put("version", "0.4");
        ArrayNode axes = image.putArray("axes");
        axes.addObject().put("name", "c").put("type", "channel");
        axes.addObject().put("name", "y").put("type", "space").put("unit", "micrometer");
        axes.addObject().put("name", "x").put("type", "space").put("unit", "micrometer");
        image.putArray("datasets");
    }

    /** The one multiscale image. */
    ObjectNode image() {
        return image;
    }

    /** A metadata file that is an object. */
    static void json(Path file, ObjectNode content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, JSON.writeValueAsBytes(content));
    }

    /** Writes {@code .zgroup} and {@code .zattrs} as they are now. */
    ZarrFolder write() throws IOException {
        json(path.resolve(".zgroup"), JSON.createObjectNode().put("zarr_format", 2));
        json(path.resolve(".zattrs"), attributes);
        return this;
    }

    /** Adds a level with zlib chunks; the metadata of the array may be changed before it is written. */
    ZarrFolder level(
            int channels, int height, int width, int chunk, double um, Samples samples, Consumer<ObjectNode> spoil)
            throws IOException {
        ArrayNode datasets = (ArrayNode) image.get("datasets");
        String name = String.valueOf(datasets.size());
        ObjectNode dataset = datasets.addObject().put("path", name);
        ObjectNode transformation =
                dataset.putArray("coordinateTransformations").addObject();
        transformation.put("type", "scale").putArray("scale").add(1.0).add(um).add(um);
        ObjectNode array = JSON.createObjectNode()
                .put("zarr_format", 2)
                .put("dtype", "<u2")
                .put("order", "C");
        array.putArray("shape").add(channels).add(height).add(width);
        array.putArray("chunks").add(1).add(chunk).add(chunk);
        array.putObject("compressor").put("id", "zlib").put("level", 1);
        array.put("fill_value", 0).putNull("filters");
        array.put("dimension_separator", "/");
        spoil.accept(array);
        json(path.resolve(name).resolve(".zarray"), array);
        for (int c = 0; c < channels; c++) {
            for (int cy = 0; cy * chunk < height; cy++) {
                for (int cx = 0; cx * chunk < width; cx++) {
                    Path file = path.resolve(name + "/" + c + "/" + cy + "/" + cx);
                    Files.createDirectories(file.getParent());
                    Files.write(file, chunk(c, cy * chunk, cx * chunk, chunk, height, width, samples));
                }
            }
        }
        return this;
    }

    ZarrFolder level(int channels, int height, int width, int chunk, double um, Samples samples) throws IOException {
        return level(channels, height, width, chunk, um, samples, array -> {});
    }

    private static byte[] chunk(int c, int top, int left, int chunk, int height, int width, Samples samples)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(chunk * chunk * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int y = top; y < top + chunk; y++) {
            for (int x = left; x < left + chunk; x++) {
                bytes.putShort((short) (y < height && x < width ? samples.at(c, y, x) : 0));
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes.array());
        }
        return packed.toByteArray();
    }
}
