/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the animal from the names people give to files and folders. */
final class AnimalGuess {
    /** Words before a number that mean an animal. */
    private static final Set<String> ANIMALS = Set.of(
            "animal",
            "mouse",
            "mus",
            "rat",
            "subject",
            "subj",
            "sub",
            "monkey",
            "macaque",
            "fish",
            "bird",
            "gerbil",
            "hamster",
            "marmoset",
            "ferret",
            "donor",
            "case",
            "m",
            "r",
            "a",
            "an",
            "id",
            "wt",
            "ko",
            "ctrl",
            "tg");

    /** Words before a number that mean something else. */
    private static final Set<String> OTHERS = Set.of(
            "slice",
            "sl",
            "s",
            "section",
            "sec",
            "img",
            "image",
            "im",
            "pic",
            "scan",
            "ch",
            "channel",
            "c",
            "z",
            "t",
            "x",
            "y",
            "tile",
            "roi",
            "field",
            "f",
            "well",
            "series",
            "stack",
            "plate",
            "p",
            "day",
            "d",
            "exp",
            "run",
            "batch",
            "level",
            "bregma",
            "copy",
            "crop",
            "stitched",
            "merged",
            "no",
            "nr",
            "file",
            "new",
            "untitled",
            "gfp",
            "dapi",
            "cy",
            "alexa",
            "af",
            "slide",
            "block",
            "tissue",
            "brain",
            "v",
            "version",
            "lens",
            "obj");

    /** Letters, perhaps a joint, and a number: "M1", "mouse 12", "rat-3". */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,10})([ #-]?)(\\d{1,5})(?![\\p{N}])(?!\\p{L}{3,})");

    private AnimalGuess() {}

    /**
     * The animal an image shows.
     *
     * @param file the image
     * @return its name as the file writes it, such as "M1" for {@code M1_a.ome.tif}; empty when nothing tells
     */
    static String of(Path file) {
        Path name = file.getFileName();
        String stem = name == null ? "" : name.toString().replaceFirst("(?<=.)\\..*$", "");
        String guess = certain(stem);
        if (guess.isEmpty()) {
            Path parent = file.toAbsolutePath().getParent();
            Path folder = parent == null ? null : parent.getFileName();
            guess = folder == null ? "" : certain(folder.toString());
        }
        return guess.isEmpty() ? likely(stem) : guess;
    }

    /** A word that means an animal, with its number. */
    private static String certain(String text) {
        for (String token : tokens(text)) {
            if (ANIMALS.contains(word(token))) {
                return token;
            }
        }
        return "";
    }

    /** A word with a number at the start of the name, with more behind it that tells the slices of the animal apart. */
    private static String likely(String stem) {
        List<String> tokens = tokens(stem);
        return !tokens.isEmpty()
                        && stem.startsWith(tokens.get(0))
                        && stem.length() > tokens.get(0).length()
                        && !OTHERS.contains(word(tokens.get(0)))
                ? tokens.get(0)
                : "";
    }

    private static String word(String token) {
        return token.replaceAll("[ #-]?\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> tokens(String text) {
        // an underscore parts words; to the pattern it is neither letter nor number
        Matcher matcher = TOKEN.matcher(text);
        return matcher.results().map(result -> result.group()).toList();
    }
}
