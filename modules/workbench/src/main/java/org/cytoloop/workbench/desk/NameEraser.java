/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cytoloop.core.model.Slice;
import org.openide.util.NbBundle.Messages;

/**
 * Puts other words in place of the names of slices, animals, groups and image files wherever they stand as whole words
 * in a sentence, the longest first. A name that could as well be something else, such as a number, is only replaced
 * where the sentence says what it is: "slice 3", "animal 3". Immutable.
 */
@Messages({"NameEraser_hidden=(hidden)", "# {0} - slice", "NameEraser_image=(image of {0})", "NameEraser_shared=(image)"
})
final class NameEraser {
    private static final Set<String> COMMON = Set.of("on", "off", "unsure", "all", "the", "and", "cell", "cells");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";

    private final Pattern plain;
    private final Pattern named;
    private final Map<String, String> words;
    private final Map<String, String> slices;

    private NameEraser(Map<String, String> words, Map<String, String> slices, Set<String> ambiguous) {
        this.words = words;
        this.slices = slices;
        this.plain = words.isEmpty() ? null : Pattern.compile(BEFORE + "(" + any(words.keySet()) + ")" + AFTER);
        this.named = ambiguous.isEmpty()
                ? null
                : Pattern.compile(
                        "(?iu)\\b(slices?|animals?|groups?)((?-i)\\s+[\"'“]?)(" + any(ambiguous) + ")" + AFTER);
    }

    /**
     * An eraser of the names of these slices, their animals, groups and images.
     *
     * @param known further names of slices, such as of those no longer there
     * @param alias what a slice is called instead
     */
    static NameEraser of(List<Slice> slices, Set<String> known, UnaryOperator<String> alias) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> aliases = new HashMap<>();
        for (Slice slice : slices) {
            put(words, slice.animal(), Bundle.NameEraser_hidden());
            put(words, slice.group(), Bundle.NameEraser_hidden());
        }
        for (Slice slice : slices) {
            String image = Bundle.NameEraser_image(alias.apply(slice.name()));
            for (Path file : slice.image().files()) {
                String name = String.valueOf(file.getFileName());
                int dot = name.lastIndexOf('.');
                for (String form : List.of(file.toString(), name, dot > 0 ? name.substring(0, dot) : name)) {
                    String before = words.get(form);
                    put(words, form, before == null || before.equals(image) ? image : Bundle.NameEraser_shared());
                }
            }
        }
        slices.forEach(slice -> aliases.put(slice.name(), alias.apply(slice.name())));
        known.forEach(name -> aliases.put(name, alias.apply(name)));
        // an image that is named like its slice is called like its slice
        aliases.forEach((name, other) -> put(words, name, other));
        Set<String> ambiguous =
                words.keySet().stream().filter(NameEraser::isAmbiguous).collect(Collectors.toSet());
        words.keySet().removeAll(ambiguous);
        return new NameEraser(Map.copyOf(words), Map.copyOf(aliases), ambiguous);
    }

    private static void put(Map<String, String> words, String name, String instead) {
        if (!name.isBlank()) {
            words.put(name, instead);
        }
    }

    /** Numbers, single letters and words of the program mean something else more often than not. */
    private static boolean isAmbiguous(String name) {
        return name.length() < 2
                || name.chars().noneMatch(Character::isLetter)
                || COMMON.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String any(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The sentence without the names. */
    String erase(String sentence) {
        if (slices.containsKey(sentence)) {
            return slices.get(sentence);
        }
        String erased = sentence;
        if (named != null) {
            erased = named.matcher(erased)
                    .replaceAll(
                            match -> Matcher.quoteReplacement(instead(match.group(1), match.group(2), match.group(3))));
        }
        if (plain != null) {
            erased = plain.matcher(erased).replaceAll(match -> Matcher.quoteReplacement(words.get(match.group(1))));
        }
        // "slice Slice 4821" would stutter
        return erased.replaceAll("\\b[Ss]lice (?=[\"'“]?Slice \\d{4})", "");
    }

    private String instead(String kind, String between, String name) {
        boolean slice = kind.toLowerCase(Locale.ROOT).startsWith("slice") && slices.containsKey(name);
        return kind + between + (slice ? slices.get(name) : Bundle.NameEraser_hidden());
    }
}
