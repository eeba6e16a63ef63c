/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.slices.rows.Numbers;

/**
 * An image in the table of images to add, with what the user says of it. Immutable.
 *
 * @param parts the images whose channels make the slice: one, or several that were joined
 * @param image the slice's image
 * @param chosen whether it is to be added
 * @param name name of the slice
 * @param animal its animal, may be empty
 * @param group its condition, may be empty
 * @param pixelSize µm per px as written; empty when unknown
 */
record AdditionRow(
        List<FoundImage> parts,
        FoundImage image,
        boolean chosen,
        String name,
        String animal,
        String group,
        String pixelSize) {
    AdditionRow {
        parts = List.copyOf(parts);
    }

    /** A row as it is first shown. */
    static AdditionRow first(FoundImage image) {
        return new AdditionRow(
                List.of(image),
                image,
                true,
                image.defaultName(),
                AnimalGuess.of(file(image)),
                "",
                Numbers.pixelSize(image.info().pixelSizeUm()));
    }

    AdditionRow withChosen(boolean yes) {
        return new AdditionRow(parts, image, yes, name, animal, group, pixelSize);
    }

    AdditionRow withName(String text) {
        return new AdditionRow(parts, image, chosen, text.trim(), animal, group, pixelSize);
    }

    AdditionRow withAnimal(String text) {
        return new AdditionRow(parts, image, chosen, name, text.trim(), group, pixelSize);
    }

    AdditionRow withGroup(String text) {
        return new AdditionRow(parts, image, chosen, name, animal, text.trim(), pixelSize);
    }

    AdditionRow withPixelSize(String text) {
        return new AdditionRow(parts, image, chosen, name, animal, group, text.trim());
    }

    /** The names of its files. */
    String fileNames() {
        return image.location().files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(" + "));
    }

    /** The names of its channels, numbered. */
    String channels() {
        List<ChannelInfo> all = image.info().channels();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(all.get(i).name());
        }
        return text.toString();
    }

    /** Its size in px and its sample type. */
    String size() {
        return String.format(
                Locale.ROOT,
                "%d × %d, %s",
                image.info().width(),
                image.info().height(),
                image.info().type().label());
    }

    private static Path file(FoundImage image) {
        return image.location().files().get(0);
    }
}
