/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.thumbnails;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.cytoloop.core.files.DraftFile;

/**
 * Thumbnails as PNG files in a folder that may be deleted at any moment. The name of a file begins with what the picture
 * shows and ends with how; of one slice only the newest is kept.
 */
final class ThumbnailFolder {
    private static final Logger LOG = Logger.getLogger(ThumbnailFolder.class.getName());

    private final Path folder;

    ThumbnailFolder(Path cacheFolder) {
        folder = cacheFolder.resolve("thumbnails");
    }

    /** The stored picture; empty when there is none or it cannot be read. */
    Optional<BufferedImage> read(String what, String how) {
        Path file = file(what, how);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            return Optional.ofNullable(picture)
                    .filter(image ->
                            image.getWidth() <= ThumbnailMaker.WIDTH && image.getHeight() <= ThumbnailMaker.HEIGHT);
        } catch (IOException e) {
            LOG.log(Level.FINE, "made anew: " + file, e);
            return Optional.empty();
        }
    }

    /** Stores a picture; when that is not possible it will be made again another day. */
    void write(String what, String how, BufferedImage picture) {
        Path file = file(what, how);
        try {
            Files.createDirectories(folder);
            try (DraftFile draft = DraftFile.beside(file)) {
                ImageIO.write(picture, "png", draft.path().toFile());
                draft.complete();
            }
            try (DirectoryStream<Path> same = Files.newDirectoryStream(folder, what + "-*.png")) {
                for (Path other : same) {
                    if (!other.equals(file)) {
                        Files.deleteIfExists(other);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "not stored: " + file, e);
        }
    }

    private Path file(String what, String how) {
        return folder.resolve(what + "-" + how + ".png");
    }
}
