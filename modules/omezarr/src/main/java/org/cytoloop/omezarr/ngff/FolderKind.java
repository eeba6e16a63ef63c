/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;

/** What a folder is to OME-Zarr, by its metadata. */
public enum FolderKind {
    /** One image, or several of the same arrays. */
    IMAGE,
    /** Numbered images, as bioformats2raw lays them out. */
    SERIES,
    /** A plate with wells. */
    PLATE,
    /** A well with images. */
    WELL,
    /** One level of an image. */
    LEVEL,
    /** Images in Zarr format 3 (OME-Zarr 0.5 and later). */
    NEWER,
    /** Nothing of OME-Zarr. */
    OTHER;

    static final String ATTRIBUTES = ".zattrs";
    private static final String IMAGES = "multiscales";

    /**
     * Looks at a folder's metadata.
     *
     * @throws ProblemException when a metadata file cannot be read
     */
    public static FolderKind of(StoreFolder folder) throws ProblemException {
        Optional<JsonNode> attributes = folder.json(ATTRIBUTES);
        if (attributes.isPresent()) {
            JsonNode found = attributes.get();
            if (found.path(IMAGES).size() > 0) {
                return IMAGE;
            }
            if (found.has("plate")) {
                return PLATE;
            }
            if (found.has("well")) {
                return WELL;
            }
            if (found.has("bioformats2raw.layout")) {
                return SERIES;
            }
        }
        if (folder.has(".zarray")) {
            Path parent = folder.path().toAbsolutePath().normalize().getParent();
            boolean level = parent != null
                    && new StoreFolder(parent)
                            .json(ATTRIBUTES)
                            .filter(found -> found.path(IMAGES).size() > 0)
                            .isPresent();
            return level ? LEVEL : OTHER;
        }
        return folder.json("zarr.json")
                        .filter(found -> found.path("attributes").has("ome"))
                        .isPresent()
                ? NEWER
                : OTHER;
    }
}
