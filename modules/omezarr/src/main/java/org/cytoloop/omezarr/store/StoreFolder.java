/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;

/**
 * A folder of a Zarr store. Paths that its metadata names are taken only when they lead further down; only regular files
 * are read, and none beyond a limit. Links in the folder are followed as the user's own (stores of version control
 * systems consist of them). Immutable.
 */
public final class StoreFolder {
    /** Largest metadata file that is read; real ones have some kilobytes, those of large plates a megabyte. */
    private static final long LARGEST_JSON = 16L << 20;

    /** NaN is no JSON, but Python writes it into display settings. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path folder;

    /** @param folder need not exist */
    public StoreFolder(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** True when it has a file or folder of that name. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * A folder below this one.
     *
     * @param path as metadata names it, with {@code /} between its parts
     * @throws ProblemException when it leads anywhere else, or is no path here
     */
    public StoreFolder child(String path) throws ProblemException {
        boolean inside = !path.isEmpty() && path.indexOf('\\') < 0 && path.indexOf(':') < 0;
        for (String part : path.split("/", -1)) {
            inside &= !part.isEmpty() && !part.equals(".") && !part.equals("..");
        }
        try {
            if (inside) {
                return new StoreFolder(folder.resolve(path));
            }
        } catch (InvalidPathException e) {
            throw problem("its metadata name the folder \"" + shortened(path) + "\", which cannot exist here", e);
        }
        throw problem("its metadata name the folder \"" + shortened(path) + "\", which is no path inside it", null);
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
    }

    /**
     * A metadata file.
     *
     * @return an object; empty when there is no such file
     * @throws ProblemException when it cannot be read, is too large, or is no JSON object
     */
    public Optional<JsonNode> json(String name) throws ProblemException {
        Optional<byte[]> bytes = file(name, LARGEST_JSON);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(bytes.get());
            if (node != null && node.isObject()) {
                return Optional.of(node);
            }
            throw problem(name, "it is no JSON object", null);
        } catch (JsonProcessingException e) {
            throw problem(name, "it is no JSON that can be read", e);
        } catch (IOException e) {
            throw problem(name, "it cannot be read", e);
        }
    }

    /**
     * A whole file.
     *
     * @param name path below this folder, made by the caller and not by a file
     * @param limit bytes it may have
     * @return empty when there is no such file
     * @throws ProblemException when it cannot be read, is no regular file, or is too large
     */
    public Optional<byte[]> file(String name, long limit) throws ProblemException {
        Path file = folder.resolve(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw problem(name, "it is no file", null);
            }
            if (attributes.size() > limit) {
                throw problem(name, "it has " + attributes.size() + " bytes where at most " + limit + " can be", null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes((int) attributes.size()));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw problem(name, "it cannot be read", e);
        }
    }

    /** A sentence about a file of this folder. */
    public ProblemException problem(String name, String what, Throwable cause) {
        return new ProblemException(folder.resolve(name) + " cannot be used: " + what + ".", cause);
    }

    /** A sentence about this folder. */
    public ProblemException problem(String what, Throwable cause) {
        return new ProblemException(folder + " cannot be used: " + what + ".", cause);
    }
}
