/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;

/** A table as RFC 4180 text with a header row, lines ended by a line feed. */
public final class CsvTable {
    private final StringBuilder text = new StringBuilder();

    /** Begins with the names of the columns. */
    public CsvTable(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; null and NaN are empty. */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(field(values[i]));
        }
        text.append('\n');
    }

    private static String field(Object value) {
        if (value == null || value instanceof Number number && Double.isNaN(number.doubleValue())) {
            return "";
        }
        String field = value.toString();
        return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    /**
     * Writes it; the file is whole or not there.
     *
     * @throws ProblemException when it cannot be written
     */
    public void write(Path file) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file.toAbsolutePath())) {
            Files.writeString(draft.path(), text);
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(
                    "The table cannot be written to " + file + " (" + e.getMessage() + "); choose another place.", e);
        }
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
