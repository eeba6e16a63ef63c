/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The id of a figure: parts joined by "/", the general ones first. What is not a letter or digit of ASCII, "_", "-" or
 * "." is written as %XX for each byte of its UTF-8, so that names of any kind can be parts and be read back; an empty
 * part is "~".
 */
public final class FigureId {
    private static final String PLAIN = "_-.";
    private static final String EMPTY = "~";

    private FigureId() {}

    /** The id of parts; each part is taken as its text. */
    public static String of(Object... parts) {
        StringBuilder id = new StringBuilder();
        for (Object part : parts) {
            if (!id.isEmpty()) {
                id.append('/');
            }
            append(id, String.valueOf(part));
        }
        return id.toString();
    }

    /** An id with more parts behind it. */
    public static String under(String id, Object... parts) {
        return id + "/" + of(parts);
    }

    /** The parts of an id, as they were given. */
    public static List<String> parts(String id) {
        List<String> parts = new ArrayList<>();
        for (String part : id.split("/", -1)) {
            parts.add(EMPTY.equals(part) ? "" : decoded(part));
        }
        return parts;
    }

    private static void append(StringBuilder id, String part) {
        if (part.isEmpty()) {
            id.append(EMPTY);
        }
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                id.append(c);
            } else {
                id.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }

    private static String decoded(String part) {
        byte[] bytes = new byte[part.length()];
        int n = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%') {
                bytes[n++] = (byte) Integer.parseInt(part.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[n++] = (byte) c;
            }
        }
        return new String(bytes, 0, n, StandardCharsets.UTF_8);
    }
}
