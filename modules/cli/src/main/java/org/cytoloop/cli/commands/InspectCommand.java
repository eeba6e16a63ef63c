/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.imaging.ImageStatistics;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cytoloop inspect}: says what an image file holds. */
@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Say what an image file holds.")
public final class InspectCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "IMAGE", description = "The image; several files are joined with '+'.")
    private String image;

    @Option(names = "--stats", description = "Minimum, maximum and mean per channel of the first plane.")
    private boolean stats;

    @Override
    public Integer call() throws Exception {
        try (SliceImage opened = SliceImage.open(ImageLocation.parse(image))) {
            var json = Console.JSON.objectNode();
            json.put("reader", opened.format());
            var readBy = json.putArray("readBy");
            Set<String> names = new LinkedHashSet<>();
            for (SliceReaderProvider provider : opened.providers()) {
                readBy.addObject()
                        .put("id", provider.id())
                        .put("name", provider.displayName())
                        .put("version", provider.version());
                names.add(provider.displayName() + " (" + provider.id() + ")");
            }
            var list = json.putArray("series");
            StringBuilder words = new StringBuilder(
                    image + ": " + opened.format() + ", read by " + String.join(" and ", names) + "\n");
            for (int i = 0; i < opened.seriesCount(); i++) {
                describe(opened.series(i), list.addObject(), words);
            }
            common.console().result(json, words.toString().stripTrailing());
        }
        return 0;
    }

    private void describe(SliceSeries series, ObjectNode node, StringBuilder words) throws ProblemException {
        SeriesInfo info = series.info();
        node.put("width", info.width());
        node.put("height", info.height());
        node.put("type", info.type().label());
        words.append(String.format(
                Locale.ROOT,
                "%s%d x %d px, %s, z %d, t %d, pixel size %s%n",
                info.name().isEmpty() ? "" : info.name() + ": ",
                info.width(),
                info.height(),
                info.type().label(),
                info.sizeZ(),
                info.sizeT(),
                Double.isNaN(info.pixelSizeUm()) ? "unknown" : info.pixelSizeUm() + " µm"));
        var channels = node.putArray("channels");
        List<ImageStatistics> statistics = stats ? ImageStatistics.of(series, common.task()) : List.of();
        for (int c = 0; c < info.channels().size(); c++) {
            var channel = channels.addObject();
            channel.put("name", info.channels().get(c).name());
            words.append("  channel ").append(c + 1).append(": ");
            words.append(info.channels().get(c).name());
            if (stats) {
                channel.set("min", Console.number(statistics.get(c).min()));
                channel.set("max", Console.number(statistics.get(c).max()));
                channel.set("mean", Console.number(statistics.get(c).mean()));
                words.append(String.format(
                        Locale.ROOT,
                        " (min %s, max %s, mean %s)",
                        statistics.get(c).min(),
                        statistics.get(c).max(),
                        statistics.get(c).mean()));
            }
            words.append('\n');
        }
        node.put("z", info.sizeZ());
        node.put("t", info.sizeT());
        node.set("pixelSizeUm", Console.number(info.pixelSizeUm()));
        var levels = node.putArray("levels");
        words.append("  levels:");
        for (LevelSize level : info.levels()) {
            levels.addArray().add(level.width()).add(level.height());
            words.append(' ').append(level.width()).append('x').append(level.height());
        }
        words.append('\n');
    }
}
