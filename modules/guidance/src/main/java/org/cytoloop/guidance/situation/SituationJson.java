/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.guide.Situation;

/**
 * Situations as JSON, to record them and to test advice on them. The fields are those of {@link Situation}, in its order,
 * after {@code format} ("cytoloop-situation") and {@code formatVersion}; NaN and what is empty are null.
 */
public final class SituationJson {
    /** The newest version of the format this program knows. */
    public static final int FORMAT_VERSION = 1;

    private static final String FORMAT = "cytoloop-situation";
    private static final String FORMAT_FIELD = "format";
    private static final String VERSION_FIELD = "formatVersion";

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(16).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SituationJson() {}

    /** As text, indented, the same for equal situations. */
    public static String write(Situation situation) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put(FORMAT_FIELD, FORMAT);
        object.put(VERSION_FIELD, FORMAT_VERSION);
        object.setAll(RecordTree.write(situation));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /**
     * Reads what {@link #write} wrote; refuses what is missing, what is unknown, and what has a wrong type.
     *
     * @throws ProblemException when the text is no situation, saying where
     */
    public static Situation read(String json) throws ProblemException {
        JsonNode tree = tree(json);
        if (!tree.isObject() || !FORMAT.equals(tree.path(FORMAT_FIELD).textValue())) {
            throw new ProblemException("This is no situation: it does not begin with \"" + FORMAT_FIELD + "\": \""
                    + FORMAT + "\"; write one with \"cytoloop advise --situation\".");
        }
        JsonNode version = tree.path(VERSION_FIELD);
        if (!version.isInt() || version.intValue() != FORMAT_VERSION) {
            throw new ProblemException("This situation has \"" + VERSION_FIELD + "\": " + version
                    + ", and this program reads " + FORMAT_VERSION + "; write it again with this program.");
        }
        ObjectNode fields = ((ObjectNode) tree).without(List.of(FORMAT_FIELD, VERSION_FIELD));
        return RecordTree.read(Situation.class, fields);
    }

    private static JsonNode tree(String json) throws ProblemException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new ProblemException("This is no situation: it is not JSON" + place + ".", e);
        }
    }
}
