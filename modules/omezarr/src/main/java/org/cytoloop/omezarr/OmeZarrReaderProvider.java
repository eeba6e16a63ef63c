/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.ngff.FolderKind;
import org.cytoloop.omezarr.ngff.OpenZarr;
import org.cytoloop.omezarr.store.StoreFolder;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/** OME-Zarr up to 0.4 in local folders; the folder is the image. */
@ServiceProvider(service = SliceReaderProvider.class, position = 1200)
public final class OmeZarrReaderProvider implements SliceReaderProvider {
    private static final Logger LOG = Logger.getLogger(OmeZarrReaderProvider.class.getName());

    /** Files of Zarr that people name when they mean the folder. */
    private static final Set<String> METADATA = Set.of(".zattrs", ".zgroup", ".zarray", ".zmetadata", "zarr.json");

    @Override
    public String id() {
        return "ome-zarr";
    }

    @Override
    public String displayName() {
        return "OME-Zarr";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public SupportLevel support(Path file) {
        boolean folder = Files.isDirectory(file);
        if (!folder && !isMetadata(file)) {
            return SupportLevel.NONE;
        }
        try {
            FolderKind kind = FolderKind.of(folderOf(file));
            if (kind == FolderKind.OTHER) {
                return SupportLevel.NONE;
            }
            boolean image = folder && (kind == FolderKind.IMAGE || kind == FolderKind.SERIES);
            // What cannot be opened is taken so that opening it can say why, and what to name instead.
            return image ? SupportLevel.NATIVE : SupportLevel.POSSIBLE;
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "damaged metadata", e);
            return SupportLevel.POSSIBLE;
        }
    }

    private static boolean isMetadata(Path file) {
        return METADATA.contains(String.valueOf(file.getFileName())) && Files.isRegularFile(file);
    }

    private static StoreFolder folderOf(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        return new StoreFolder(folder);
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        if (isMetadata(file)) {
            throw new ProblemException(file + " is a part of a Zarr folder; name the folder "
                    + folderOf(file).path() + " instead.");
        }
        if (!Files.isDirectory(file)) {
            throw new ProblemException("There is no OME-Zarr folder " + file + "; check the path.");
        }
        return new OpenZarr(folderOf(file));
    }
}
