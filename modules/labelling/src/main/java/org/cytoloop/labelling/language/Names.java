/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.Locale;

/** How names of features are written. */
final class Names {
    static final char QUOTE = '`';

    private Names() {}

    static boolean isStart(int character) {
        return Character.isLetter(character) || character == '_';
    }

    static boolean isPart(int character) {
        if (isStart(character) || Character.isDigit(character)) {
            return true;
        }
        return switch (character) {
            case '.', ':', '²', '³' -> true;
            default -> {
                int type = Character.getType(character);
                yield type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            }
        };
    }

    /** The keyword a word is, else NAME. */
    static Token.Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "and" -> Token.Kind.AND;
            case "or" -> Token.Kind.OR;
            case "not" -> Token.Kind.NOT;
            default -> Token.Kind.NAME;
        };
    }

    /** A name as it is written in a condition: in back-quotes when it has odd characters. */
    static String written(String name) {
        boolean plain = !name.isEmpty()
                && isStart(name.codePointAt(0))
                && name.codePoints().allMatch(Names::isPart)
                && kind(name) == Token.Kind.NAME;
        return plain ? name : QUOTE + name.replace("`", "``") + QUOTE;
    }
}
