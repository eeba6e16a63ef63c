/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All pages of the help, in the order of the contents, and which belongs to which window. Immutable. */
public final class HelpBook {
    /** The page for whoever knows nothing yet. */
    public static final String FIRST = "start";

    private final List<HelpPage> pages;
    private final Map<String, String> byWindow;

    private HelpBook(List<HelpPage> pages, Map<String, String> byWindow) {
        this.pages = List.copyOf(pages);
        this.byWindow = Map.copyOf(byWindow);
    }

    /** Reads the book this version comes with. */
    public static HelpBook read() {
        List<HelpPage> pages = new ArrayList<>();
        for (String line : lines("contents.tsv")) {
            String[] parts = line.split("\t");
            pages.add(new HelpPage(parts[0], parts[1], parts[2], text("pages/" + parts[0] + ".html")));
        }
        Map<String, String> byWindow = new TreeMap<>();
        for (String line : lines("windows.tsv")) {
            String[] parts = line.split("\t");
            byWindow.put(parts[0], parts[1]);
        }
        return new HelpBook(pages, byWindow);
    }

    private static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try (InputStream in = HelpBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the help lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the help", e);
        }
    }

    /** Where pictures of pages are looked for. */
    public static URL base() {
        return HelpBook.class.getResource("contents.tsv");
    }

    /** All pages, in the order of the contents. */
    public List<HelpPage> pages() {
        return pages;
    }

    /** The page of that id. */
    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /**
     * The page about a window.
     *
     * @param window the window's preferred id, with or without the number of its copy
     */
    public Optional<HelpPage> about(String window) {
        return page(byWindow.getOrDefault(window.replaceFirst("_\\d+$", ""), ""));
    }

    /** The ids of the windows there is a page about. */
    public List<String> windows() {
        return byWindow.keySet().stream().sorted().toList();
    }

    /** Pages that have all the words, the most fitting first; all of them, in their order, when there is no word. */
    public List<HelpPage> search(String words) {
        if (words.isBlank()) {
            return pages;
        }
        return pages.stream()
                .filter(page -> page.worth(words) > 0)
                .sorted(Comparator.comparingInt((HelpPage page) -> -page.worth(words)))
                .toList();
    }
}
