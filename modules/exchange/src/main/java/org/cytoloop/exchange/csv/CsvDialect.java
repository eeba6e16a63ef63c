/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.exchange.StrictText;

/** Tells from the first line of a file how its values are separated and what its columns are called. */
final class CsvDialect {
    private CsvDialect() {}

    /** The delimiter that splits the first line most often: comma (also when none occurs), semicolon or tab. */
    static char delimiter(String head) {
        String line = firstLine(head);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = countOutsideQuotes(line, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /**
     * The header names of a file in lower case.
     *
     * @return empty when the file is not text or looks like JSON or XML
     */
    static Optional<List<String>> peekHeader(Path file) {
        return StrictText.peek(file)
                .filter(head -> head.isBlank() || "{[<".indexOf(head.strip().charAt(0)) < 0)
                .map(CsvDialect::headerOf);
    }

    private static List<String> headerOf(String head) {
        String split = "[" + delimiter(head) + "]";
        return Arrays.stream(firstLine(head).split(split, -1))
                .map(name -> name.replace("\"", "").trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String firstLine(String head) {
        return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static long countOutsideQuotes(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** True for a decimal number such as 12, -0.5, .5 or 1e3; not for 0x10, 1f, NaN, which Java would accept as well. */
    static boolean isNumber(String text) {
        int i = 0;
        int n = text.length();
        if (i < n && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int start = i;
        i = skipDigits(text, i);
        int digits = i - start;
        if (i < n && text.charAt(i) == '.') {
            int point = ++i;
            i = skipDigits(text, i);
            digits += i - point;
        }
        if (digits == 0) {
            return false;
        }
        if (i < n && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < n && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
                i++;
            }
            int exponent = i;
            i = skipDigits(text, i);
            if (i == exponent) {
                return false;
            }
        }
        return i == n;
    }

    private static int skipDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
