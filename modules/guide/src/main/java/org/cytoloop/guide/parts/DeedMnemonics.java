/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import java.util.Set;
import java.util.TreeSet;

/** Letters for buttons whose texts are not known beforehand. */
public final class DeedMnemonics {
    /** Letters of the menus, and of the guide's other buttons. */
    private static final String TAKEN = "FESAMRWHVTNGY";

    private final Set<Character> free = new TreeSet<>();

    /** With all letters free that nobody else has. */
    public DeedMnemonics() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (TAKEN.indexOf(letter) < 0) {
                free.add(letter);
            }
        }
    }

    /**
     * Takes a letter for a text: the first of a word, else any.
     *
     * @return the index of the letter in the text; -1 when none is free
     */
    public int take(String text) {
        int index = index(text, true);
        if (index < 0) {
            index = index(text, false);
        }
        if (index >= 0) {
            free.remove(Character.toUpperCase(text.charAt(index)));
        }
        return index;
    }

    private int index(String text, boolean atWord) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || text.charAt(i - 1) == ' ';
            if ((begins || !atWord) && free.contains(Character.toUpperCase(text.charAt(i)))) {
                return i;
            }
        }
        return -1;
    }
}
