/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * Walks a JSON text from front to back and takes only what is expected, with limits on everything. Each method reads the
 * value the cursor stands on and leaves the cursor on that value's last token.
 */
final class JsonCursor implements Closeable {
    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 10_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser parser;

    /** Reads the value of a field. */
    @FunctionalInterface
    interface FieldReader {
        /** @param name name of the field */
        void read(String name) throws IOException;
    }

    /** Reads an element of an array. */
    @FunctionalInterface
    interface ElementReader {
        void read() throws IOException;
    }

    /** Stands on the first token. */
    JsonCursor(byte[] bytes) throws IOException {
        parser = JSON.createParser(bytes);
        parser.nextToken();
    }

    /** Reads an object that has all the given fields, in any order, and no others. */
    void object(FieldReader field, String... names) throws IOException {
        TreeSet<String> open = new TreeSet<>(Arrays.asList(names));
        anyObject(name -> {
            if (!open.remove(name)) {
                throw UnreadableModelException.damaged("it has an unknown field");
            }
            field.read(name);
        });
        if (!open.isEmpty()) {
            throw UnreadableModelException.damaged("its field \"" + open.first() + "\" is missing");
        }
    }

    /** Reads an object with any names; no name occurs twice. */
    void anyObject(FieldReader field) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
        }
    }

    /** Reads an array element by element. */
    void array(ElementReader element) throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    /** Reads a text. */
    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    /** Reads a whole number. */
    long whole() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getLongValue();
    }

    /** Reads a whole number that is not negative. */
    int count() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        int value = parser.getIntValue();
        if (value < 0) {
            throw UnreadableModelException.damaged("a count is negative");
        }
        return value;
    }

    /** Reads a finite number. */
    double number() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw UnreadableModelException.damaged("a number is missing");
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw UnreadableModelException.damaged("a number is too large");
        }
        return value;
    }

    /** Reads an array of finite numbers. */
    double[] numbers() throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        double[] values = new double[16];
        int size = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = number();
        }
        return Arrays.copyOf(values, size);
    }

    /** Reads an array of whole numbers. */
    int[] wholes() throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        int[] values = new int[16];
        int size = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = parser.getIntValue();
        }
        return Arrays.copyOf(values, size);
    }

    /** Makes sure that nothing follows. */
    void end() throws IOException {
        if (parser.nextToken() != null) {
            throw UnreadableModelException.damaged("something follows its end");
        }
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw UnreadableModelException.damaged(what + " is missing");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
