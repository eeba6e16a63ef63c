/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.array;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.zip.DataFormatException;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.codec.ChunkCodec;
import org.cytoloop.omezarr.store.StoreFolder;

/**
 * What {@code .zarray} says, checked: the product of no sizes overflows, and a chunk fits in memory.
 *
 * @param shape length of each axis, at least 1
 * @param chunks length of a chunk along each axis, at least 1
 * @param format how samples lie in a chunk
 * @param codec how chunks are compressed
 * @param fill the sample of chunks that are not there, an array of one
 * @param steps samples from one index of an axis to the next within a chunk
 * @param separator stands between the indexes in a chunk's name
 * @param chunkBytes bytes of a chunk
 */
record ArrayLayout(
        int[] shape,
        int[] chunks,
        SampleFormat format,
        ChunkCodec codec,
        Object fill,
        int[] steps,
        String separator,
        int chunkBytes) {
    private static final String NAME = ".zarray";
    private static final int ZARR_FORMAT = 2;

    /** Largest number of axes that OME-Zarr knows: t, c, z, y, x. */
    private static final int MOST_AXES = 5;

    /** Chunks are meant to be a megabyte or so; this is for images stored as one. */
    static final int LARGEST_CHUNK = 256 << 20;

    /**
     * Reads the layout of an array.
     *
     * @throws ProblemException when it cannot be read, is impossible, or uses what is not known here
     */
    static ArrayLayout of(StoreFolder folder) throws ProblemException {
        JsonNode json =
                folder.json(NAME).orElseThrow(() -> folder.problem("its metadata file .zarray is missing", null));
        if (json.path("zarr_format").asInt() != ZARR_FORMAT) {
            throw problem(folder, "it is not in Zarr format 2");
        }
        int[] shape = sizes(folder, json, "shape");
        int[] chunks = sizes(folder, json, "chunks");
        if (shape.length != chunks.length) {
            throw problem(folder, "its shape and its chunks differ in their number of axes");
        }
        String dtype = json.path("dtype").asText();
        SampleFormat format = SampleFormat.of(dtype)
                .orElseThrow(() -> problem(folder, "samples of the type \"" + dtype + "\" are not known"));
        if (json.path("filters").size() > 0) {
            throw problem(
                    folder,
                    "its chunks went through the filter \""
                            + json.path("filters").path(0).path("id").asText() + "\", which is not known");
        }
        String order = json.path("order").asText("C");
        if (!order.equals("C") && !order.equals("F")) {
            throw problem(folder, "the order of samples \"" + order + "\" is not known");
        }
        String separator = json.path("dimension_separator").asText(".");
        if (!separator.equals(".") && !separator.equals("/")) {
            throw problem(folder, "the separator \"" + separator + "\" in names of chunks is not known");
        }
        Object fill =
                format.fill(json.path("fill_value")).orElseThrow(() -> problem(folder, "its fill value is no number"));
        return new ArrayLayout(
                shape,
                chunks,
                format,
                codec(folder, json.path("compressor")),
                fill,
                steps(chunks, order.equals("F")),
                separator,
                chunkBytes(folder, shape, chunks, format.type().bytes()));
    }

    private static int[] sizes(StoreFolder folder, JsonNode json, String key) throws ProblemException {
        JsonNode list = json.path(key);
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_AXES) {
            throw problem(folder, "\"" + key + "\" is no list of one to five sizes");
        }
        int[] sizes = new int[list.size()];
        for (int i = 0; i < sizes.length; i++) {
            JsonNode size = list.get(i);
            if (!size.canConvertToInt() || !size.isIntegralNumber() || size.intValue() < 1) {
                throw problem(folder, "\"" + key + "\" has a size that cannot be");
            }
            sizes[i] = size.intValue();
        }
        return sizes;
    }

    private static ChunkCodec codec(StoreFolder folder, JsonNode compressor) throws ProblemException {
        try {
            return ChunkCodec.of(compressor);
        } catch (DataFormatException e) {
            throw folder.problem(
                    NAME,
                    "its chunks are compressed by \"" + e.getMessage()
                            + "\"; known are blosc, zlib, gzip, zstd and lz4",
                    e);
        }
    }

    private static int chunkBytes(StoreFolder folder, int[] shape, int[] chunks, int sampleBytes)
            throws ProblemException {
        long bytes = sampleBytes;
        long count = 1;
        try {
            for (int i = 0; i < shape.length; i++) {
                bytes = Math.multiplyExact(bytes, chunks[i]);
                count = Math.multiplyExact(count, (shape[i] - 1L) / chunks[i] + 1);
            }
        } catch (ArithmeticException e) {
            throw folder.problem(NAME, "its sizes cannot be true", e);
        }
        if (bytes > LARGEST_CHUNK) {
            throw problem(
                    folder,
                    "its chunks have " + (bytes >> 20) + " MB each, but at most " + (LARGEST_CHUNK >> 20)
                            + " can be read; convert it to smaller chunks");
        }
        return (int) bytes;
    }

    private static int[] steps(int[] chunks, boolean firstAxisFastest) {
        int[] steps = new int[chunks.length];
        int step = 1;
        for (int i = 0; i < chunks.length; i++) {
            int axis = firstAxisFastest ? i : chunks.length - 1 - i;
            steps[axis] = step;
            step *= chunks[axis];
        }
        return steps;
    }

    private static ProblemException problem(StoreFolder folder, String what) {
        return folder.problem(NAME, what, null);
    }
}
