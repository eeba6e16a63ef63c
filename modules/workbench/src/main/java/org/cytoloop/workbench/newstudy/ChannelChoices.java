/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cytoloop.core.model.Staining;

/**
 * The channels of the images a study begins with, and what they say about its stainings.
 *
 * @param names names of the first image's channels, in order; none without images
 * @param selectors how each channel is chosen in every image: by its name where all have it, else by its number
 */
record ChannelChoices(List<String> names, List<String> selectors) {
    /** What nuclear stains and channels are called. */
    private static final Pattern NUCLEAR = Pattern.compile(
            "(^|[^a-z])(dapi|hoechst|neun|nuclei|nucleus|nuclear|dna|draq5|to-?pro|sytox|nissl|propidium)",
            Pattern.CASE_INSENSITIVE);

    /** Names that readers give to channels of which the file tells nothing. */
    private static final Pattern NAMELESS =
            Pattern.compile("(channel|ch|c)?[ _:.-]*\\d{1,2}", Pattern.CASE_INSENSITIVE);

    ChannelChoices {
        names = List.copyOf(names);
        selectors = List.copyOf(selectors);
    }

    /** The choices for readable images. */
    static ChannelChoices of(List<ProbedImage> images) {
        List<ProbedImage> readable =
                images.stream().filter(ProbedImage::isReadable).toList();
        if (readable.isEmpty()) {
            return new ChannelChoices(List.of(), List.of());
        }
        List<String> names = readable.get(0).channels();
        List<String> selectors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean everywhere = !isNameless(name)
                    && isUnique(name, names)
                    && readable.stream()
                            .allMatch(image -> image.channels().stream().anyMatch(name::equalsIgnoreCase));
            selectors.add(everywhere ? name.trim() : String.valueOf(i + 1));
        }
        return new ChannelChoices(names, selectors);
    }

    private static boolean isUnique(String name, List<String> names) {
        return names.stream().filter(name::equalsIgnoreCase).count() == 1;
    }

    private static boolean isNameless(String name) {
        return name.isBlank() || NAMELESS.matcher(name.trim()).matches();
    }

    /** The channel that by its name shows the nuclei, when there are several; an empty string when none does. */
    String nuclei() {
        if (names.size() < 2) {
            return "";
        }
        for (int i = 0; i < names.size(); i++) {
            if (NUCLEAR.matcher(names.get(i)).find()) {
                return selectors.get(i);
            }
        }
        return "";
    }

    /**
     * A staining for every channel but the nuclear one, named after its channel; without a name where the file gives
     * none. At least one.
     *
     * @param nuclei the nuclear channel, or an empty string
     */
    List<Staining> stainings(String nuclei) {
        List<Staining> stainings = new ArrayList<>();
        HashSet<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!selectors.get(i).equals(nuclei)) {
                String name = isNameless(names.get(i)) ? "" : names.get(i).trim();
                boolean free = taken.add(name.toLowerCase(Locale.ROOT));
                stainings.add(new Staining(free ? name : "", selectors.get(i)));
            }
        }
        if (stainings.isEmpty()) {
            stainings.add(new Staining("", names.isEmpty() ? "1" : selectors.get(0)));
        }
        return stainings;
    }

    /** True when the first image has such a channel, or there is none to ask. */
    boolean has(String selector) {
        return names.isEmpty() || index(selector) >= 0;
    }

    /** Index of a channel, by name or number from 1; -1 when there is none. */
    int index(String selector) {
        String wanted = selector.trim();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        if (!wanted.matches("\\d{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(wanted);
        return number >= 1 && number <= names.size() ? number - 1 : -1;
    }

    /** All channels with number and name, such as "1 (DAPI), 2 (cFos)". */
    String described() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            texts.add((i + 1) + " (" + names.get(i) + ")");
        }
        return String.join(", ", texts);
    }
}
