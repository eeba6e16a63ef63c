/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.task.ProblemException;

/**
 * Writes and reads JSON trees; nothing is bound to classes. Reading is strict: a missing or wrong field is a {@link
 * ProblemException}, for it means a damaged study.
 */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An empty object, whose fields keep their order. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The tree as text without white space. */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Reads an object. */
    public static JsonNode parse(String text) throws ProblemException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ProblemException("The study is damaged: an entry is not JSON; restore it from a backup.", e);
        }
    }

    /** Writes a number; NaN, which JSON does not have, becomes null. */
    public static void put(ObjectNode object, String field, double number) {
        if (Double.isNaN(number)) {
            object.putNull(field);
        } else {
            object.put(field, number);
        }
    }

    /** A map of texts as an object. */
    public static ObjectNode ofTexts(Map<String, String> map) {
        ObjectNode object = object();
        new TreeMap<>(map).forEach(object::put);
        return object;
    }

    /** A map of numbers as an object. */
    public static ObjectNode ofNumbers(Map<String, Double> map) {
        ObjectNode object = object();
        new TreeMap<>(map).forEach((name, number) -> put(object, name, number));
        return object;
    }

    /** Texts as an array. */
    public static ArrayNode ofTexts(Collection<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** A text field. */
    public static String string(JsonNode object, String field) throws ProblemException {
        JsonNode value = require(object, field);
        if (!value.isTextual()) {
            throw damaged(field);
        }
        return value.textValue();
    }

    /** A whole-number field. */
    public static long whole(JsonNode object, String field) throws ProblemException {
        JsonNode value = require(object, field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw damaged(field);
        }
        return value.longValue();
    }

    /** A whole-number field in the range of an int. */
    public static int integer(JsonNode object, String field) throws ProblemException {
        long value = whole(object, field);
        if (value != (int) value) {
            throw damaged(field);
        }
        return (int) value;
    }

    /** A number field; null is NaN. */
    public static double real(JsonNode object, String field) throws ProblemException {
        JsonNode value = require(object, field);
        if (value.isNull()) {
            return Double.NaN;
        }
        if (!value.isNumber()) {
            throw damaged(field);
        }
        return value.doubleValue();
    }

    /** A yes-or-no field. */
    public static boolean bool(JsonNode object, String field) throws ProblemException {
        JsonNode value = require(object, field);
        if (!value.isBoolean()) {
            throw damaged(field);
        }
        return value.booleanValue();
    }

    /** A field that is one of an enum's names. */
    public static <E extends Enum<E>> E constant(JsonNode object, String field, Class<E> type) throws ProblemException {
        try {
            return Enum.valueOf(type, string(object, field));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(damaged(field).getMessage(), e);
        }
    }

    /** A field that is one of an enum's names, or null. */
    public static <E extends Enum<E>> E constantOrNull(JsonNode object, String field, Class<E> type)
            throws ProblemException {
        return require(object, field).isNull() ? null : constant(object, field, type);
    }

    /** An array field. */
    public static JsonNode array(JsonNode object, String field) throws ProblemException {
        JsonNode value = require(object, field);
        if (!value.isArray()) {
            throw damaged(field);
        }
        return value;
    }

    /** An object as a map of texts. */
    public static SortedMap<String, String> texts(JsonNode object) throws ProblemException {
        SortedMap<String, String> map = new TreeMap<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            map.put(name, string(object, name));
        }
        return map;
    }

    /** An object as a map of numbers; null is NaN. */
    public static SortedMap<String, Double> numbers(JsonNode object) throws ProblemException {
        SortedMap<String, Double> map = new TreeMap<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            map.put(name, real(object, name));
        }
        return map;
    }

    /** An array as a list of texts. */
    public static List<String> textList(JsonNode array) throws ProblemException {
        List<String> list = new ArrayList<>();
        for (JsonNode item : array) {
            if (!item.isTextual()) {
                throw damaged("a list");
            }
            list.add(item.textValue());
        }
        return list;
    }

    private static JsonNode require(JsonNode object, String field) throws ProblemException {
        JsonNode value = object.get(field);
        if (value == null) {
            throw damaged(field);
        }
        return value;
    }

    private static ProblemException damaged(String field) {
        return new ProblemException("The study is damaged: \"" + field
                + "\" of an entry is missing or has a wrong type; restore it from a backup.");
    }
}
