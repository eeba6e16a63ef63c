/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.exchange.StrictText;

/**
 * A CSV table with a header, read row by row (RFC 4180; delimiter comma, semicolon or tab, told by the header). Header
 * names are compared without regard to case. Every problem names file, line and column. Not thread-safe.
 */
final class CsvTable implements Closeable {
    private final String file;
    private final RecordGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private List<String> header = List.of();
    private CSVRecord row;
    private long line;

    private CsvTable(String file, Reader reader, char delimiter) throws IOException {
        this.file = file;
        this.guard = new RecordGuard(reader);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder().setReader(guard).setFormat(format).get();
        this.records = parser.iterator();
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws ProblemException when the file is missing, empty, not UTF-8 text, or a header name occurs twice
     */
    static CsvTable open(Path path) throws ProblemException {
        String name = StrictText.name(path);
        Reader reader = StrictText.open(path);
        CsvTable table = null;
        try {
            char delimiter = CsvDialect.delimiter(StrictText.peek(path).orElse(""));
            table = new CsvTable(name, reader, delimiter);
            table.readHeader();
            CsvTable opened = table;
            table = null;
            reader = null;
            return opened;
        } catch (IOException e) {
            throw new ProblemException(name + ": the file could not be read (" + e.getMessage() + ").", e);
        } finally {
            StrictText.closeQuietly(table);
            StrictText.closeQuietly(reader);
        }
    }

    private void readHeader() throws ProblemException {
        if (!next()) {
            throw new ProblemException(file + ": the file has no header row.");
        }
        List<String> names = new ArrayList<>();
        for (String cell : row) {
            names.add(cell.trim().toLowerCase(Locale.ROOT));
        }
        header = List.copyOf(names);
    }

    /**
     * Index of the first of the named columns that the header has, or -1.
     *
     * @throws ProblemException when the header has the name twice
     */
    int find(String... names) throws ProblemException {
        for (String name : names) {
            int index = header.indexOf(name);
            if (index >= 0) {
                if (header.lastIndexOf(name) != index) {
                    throw new ProblemException(
                            file + ", line 1: the header has the column \"" + name + "\" twice; rename one of them.");
                }
                return index;
            }
        }
        return -1;
    }

    /** The header as the user sees it. */
    String headerText() {
        return String.join(",", header);
    }

    /**
     * Steps to the next row that is not empty.
     *
     * @return false at the end
     */
    boolean next() throws ProblemException {
        try {
            do {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return false;
                }
                row = records.next();
                guard.recordDone();
            } while (row.size() == 1 && row.get(0).isBlank());
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
        if (!header.isEmpty() && row.size() != header.size()) {
            throw problem("the row has " + row.size() + (row.size() == 1 ? " value" : " values")
                    + " but the header has " + header.size() + " columns (decimals need a point, not a comma)");
        }
        return true;
    }

    private ProblemException unreadable(RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof CharacterCodingException) {
            return new ProblemException(
                    file + ", after line " + line + ": the file has bytes that are not UTF-8 text; save it as UTF-8.",
                    e);
        }
        return new ProblemException(
                file + ", line " + line + ": this is not a CSV row (" + cause.getMessage() + ").", e);
    }

    /** Line of the current row in the file, from 1. */
    int line() {
        return (int) Math.min(Integer.MAX_VALUE, line);
    }

    /** A value of the current row without blanks around it. */
    String text(int column) {
        return row.get(column).trim();
    }

    /**
     * A number of the current row.
     *
     * @throws ProblemException when it is not a finite decimal number
     */
    double number(int column) throws ProblemException {
        String text = text(column);
        if (CsvDialect.isNumber(text)) {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= Double.MAX_VALUE) {
                return value;
            }
        }
        if (text.indexOf(',') >= 0 && CsvDialect.isNumber(text.replace(',', '.'))) {
            throw problem(column, "has a decimal comma; write " + text.replace(',', '.'));
        }
        throw problem(column, "is not a number");
    }

    /**
     * A cell number of the current row.
     *
     * @throws ProblemException when it is not a whole number of at least 1
     */
    int cellNumber(int column) throws ProblemException {
        double value = number(column);
        if (value < 1 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
            throw problem(column, "is not a cell number (1, 2, 3, ...)");
        }
        return (int) value;
    }

    /** A problem with one value of the current row. */
    ProblemException problem(int column, String what) {
        return new ProblemException(file + ", line " + line + ", column " + header.get(column) + ": \""
                + shown(text(column)) + "\" " + what + ".");
    }

    /** A problem with the current row. */
    ProblemException problem(String what) {
        return new ProblemException(file + ", line " + line + ": " + what + ".");
    }

    /** Where the current row is, as the beginning of a message. */
    String where() {
        return file + ", line " + line;
    }

    /** A problem with the header. */
    ProblemException headerProblem(String needed) {
        return new ProblemException(file + ", line 1: the header must have the columns " + needed + " but is \""
                + shown(headerText()) + "\".");
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
