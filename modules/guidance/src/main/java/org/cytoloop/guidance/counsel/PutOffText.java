/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.SortedMap;
import java.util.SortedSet;
import org.cytoloop.guidance.counsel.PutOff.Moment;

/** What was put off as lines of fields with tabs between them. */
final class PutOffText {
    /** Between fields. */
    static final String BETWEEN = "\t";

    private static final String NOT_NOW = "not-now";
    private static final String NEVER = "never";
    private static final int NOT_NOW_FIELDS = 6;
    private static final int NEVER_FIELDS = 3;

    private PutOffText() {}

    static String write(SortedMap<String, Moment> notNow, SortedSet<String> never) {
        StringBuilder text = new StringBuilder();
        notNow.forEach((what, when) -> text.append(NOT_NOW)
                .append(BETWEEN)
                .append(what)
                .append(BETWEEN)
                .append(when.round())
                .append(BETWEEN)
                .append(when.labelled())
                .append('\n'));
        never.forEach(what -> text.append(NEVER).append(BETWEEN).append(what).append('\n'));
        return text.toString();
    }

    static void read(String text, SortedMap<String, Moment> notNow, SortedSet<String> never) {
        for (String line : text.split("\n")) {
            String[] fields = line.split(BETWEEN, -1);
            if (fields[0].equals(NEVER) && fields.length == NEVER_FIELDS) {
                never.add(fields[1] + BETWEEN + fields[2]);
            } else if (fields[0].equals(NOT_NOW)
                    && fields.length == NOT_NOW_FIELDS
                    && isNumber(fields[4])
                    && isNumber(fields[5])) {
                notNow.put(
                        String.join(BETWEEN, fields[1], fields[2], fields[3]),
                        new Moment(Integer.parseInt(fields[4]), Integer.parseInt(fields[5])));
            }
        }
    }

    private static boolean isNumber(String field) {
        return field.matches("\\d{1,9}");
    }

    static String fields(String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(text.isEmpty() ? "" : BETWEEN).append(field(field));
        }
        return text.toString();
    }

    /** A field that holds no tab and no end of line. */
    static String field(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
