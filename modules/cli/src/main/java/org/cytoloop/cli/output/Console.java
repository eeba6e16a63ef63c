/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints results: JSON on stdout when asked for, else words on stdout; notes always on stderr. */
public final class Console {
    /** Makes JSON nodes. */
    public static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final boolean json;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** @param json true to print results as JSON */
    public Console(boolean json) {
        this.json = json;
    }

    /** Prints a result in the form that was asked for. */
    public void result(JsonNode node, String words) {
        StatusLine.clear();
        if (json) {
            try {
                out.println(MAPPER.writeValueAsString(node));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            out.println(words);
        }
    }

    /** Prints a text that ends its last line itself, in whatever form results were asked for. */
    public void text(String text) {
        StatusLine.clear();
        out.print(text);
        out.flush();
    }

    /** Prints a remark for the person at the keyboard. */
    public void note(String words) {
        StatusLine.clear();
        err.println(words);
    }

    /** Removes the progress line before something else is printed on stderr. */
    public static void clearProgress() {
        StatusLine.clear();
    }

    /** A finite number, or null, as JSON has no NaN. */
    public static JsonNode number(double value) {
        return Double.isFinite(value) ? JSON.numberNode(value) : JSON.nullNode();
    }
}
