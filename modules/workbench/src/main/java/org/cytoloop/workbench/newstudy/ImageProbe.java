/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.Services;

/** Looks at image files with the readers that are installed. Off the EDT. */
final class ImageProbe {
    private static final Logger LOG = Logger.getLogger(ImageProbe.class.getName());

    private ImageProbe() {}

    /** What an image file is. */
    static ProbedImage look(Path file) {
        try (SliceImage image = SliceImage.open(new ImageLocation(List.of(file), 0))) {
            SeriesInfo info = image.series().info();
            List<String> channels =
                    info.channels().stream().map(ChannelInfo::name).toList();
            return ProbedImage.readable(file, channels, info.width(), info.height());
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "not readable", e);
            return ProbedImage.unreadable(file, e.getMessage());
        }
    }

    /** The images themselves, and in place of each other folder those directly in it, ordered by name. */
    static List<Path> expand(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path) && Services.readerFor(path).isEmpty()) {
                files.addAll(imagesIn(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> imagesIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(file -> Files.isRegularFile(file) || Files.isDirectory(file))
                    .filter(file -> Services.readerFor(file).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.FINE, "not listed: " + folder, e);
            return List.of();
        }
    }
}
