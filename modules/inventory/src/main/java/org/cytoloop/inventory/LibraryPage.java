/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory;

import java.util.Optional;
import java.util.function.Function;

/** All that is to be told of a library, as a text: what it is, under which licence, where it lies; notice and licence. */
public final class LibraryPage {
    private LibraryPage() {}

    /**
     * The text.
     *
     * @param texts gives the text with a name, if it is there
     * @param missing what to say in place of a text that is not there
     */
    public static String of(ShippedLibrary library, Function<String, Optional<String>> texts, String missing) {
        StringBuilder page = new StringBuilder(
                library.group() + ":" + library.name() + " " + library.version() + "\n" + library.licence() + "\n");
        if (!library.website().isEmpty()) {
            page.append(library.website()).append('\n');
        }
        for (String file : library.files()) {
            page.append(file).append('\n');
        }
        for (String name : library.texts()) {
            page.append("\n\n").append(texts.apply(name).orElse(missing));
        }
        return page.toString();
    }
}
