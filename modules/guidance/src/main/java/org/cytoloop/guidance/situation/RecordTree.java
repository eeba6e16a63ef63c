/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.task.ProblemException;

/**
 * Records as trees and back, component by component, so that a component that is added is written and asked for without
 * another line. Knows whole numbers, numbers (NaN is null), truth values, texts, constants, lists, optional values (null
 * when empty), numbers by constant, and records of these.
 */
final class RecordTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordTree() {}

    static ObjectNode write(Record value) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.set(component.getName(), node(get(component, value)));
        }
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Integer whole) {
            return NODES.numberNode(whole);
        } else if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Enum<?> constant) {
            return NODES.textNode(constant.name());
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? node(optional.get()) : NODES.nullNode();
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(node(item)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            return byConstant(map);
        } else if (value instanceof Record entry) {
            return write(entry);
        }
        throw new IllegalArgumentException("a situation holds no " + value.getClass());
    }

    private static JsonNode number(double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a number of a situation is infinite");
        }
        return Double.isNaN(value) ? NODES.nullNode() : NODES.numberNode(value);
    }

    private static ObjectNode byConstant(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        map.entrySet().stream()
                .sorted((a, b) -> Integer.compare(((Enum<?>) a.getKey()).ordinal(), ((Enum<?>) b.getKey()).ordinal()))
                .forEach(entry -> object.set(((Enum<?>) entry.getKey()).name(), node(entry.getValue())));
        return object;
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A record from a tree that has all its components and nothing else. */
    static <T extends Record> T read(Class<T> type, JsonNode node) throws ProblemException {
        return type.cast(record(type, node, ""));
    }

    private static Object record(Class<?> type, JsonNode node, String path) throws ProblemException {
        if (!node.isObject()) {
            throw wrong(path, "an object");
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            String place = path.isEmpty() ? name : path + "." + name;
            if (!unknown.remove(name)) {
                throw new ProblemException("The situation lacks \"" + place + "\"; add it, as null when not known.");
            }
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), node.get(name), place);
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    "The situation has an unknown field \"" + unknown.iterator().next() + "\""
                            + (path.isEmpty() ? "" : " in \"" + path + "\"") + "; remove it.");
        }
        return construct(type, types, values);
    }

    private static Object construct(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Object value(Type type, JsonNode node, String path) throws ProblemException {
        if (type == int.class || type == Integer.class) {
            return whole(node, path);
        } else if (type == double.class) {
            return real(node, path);
        } else if (type == boolean.class) {
            if (!node.isBoolean()) {
                throw wrong(path, "true or false");
            }
            return node.booleanValue();
        } else if (type == String.class) {
            if (!node.isTextual()) {
                throw wrong(path, "a text");
            }
            return node.textValue();
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, node, path);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return constant(plain, node.isTextual() ? node.textValue() : "", path);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain, node, path);
        }
        throw new IllegalArgumentException("a situation holds no " + type);
    }

    private static Object generic(ParameterizedType type, JsonNode node, String path) throws ProblemException {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return node.isNull() ? Optional.empty() : Optional.of(value(arguments[0], node, path));
        } else if (type.getRawType() == List.class) {
            if (!node.isArray()) {
                throw wrong(path, "a list");
            }
            List<Object> list = new ArrayList<>();
            for (JsonNode item : node) {
                list.add(value(arguments[0], item, path + "[" + list.size() + "]"));
            }
            return list;
        }
        return map(arguments, node, path);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object map(Type[] arguments, JsonNode node, String path) throws ProblemException {
        if (!node.isObject()) {
            throw wrong(path, "an object");
        }
        Class<?> key = (Class<?>) arguments[0];
        Map map = new EnumMap(key);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            map.put(constant(key, name, path), value(arguments[1], node.get(name), path + "." + name));
        }
        return map;
    }

    private static Object constant(Class<?> type, String name, String path) throws ProblemException {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
            names.add(((Enum<?>) constant).name());
        }
        throw wrong(path, "one of " + String.join(", ", names));
    }

    private static Integer whole(JsonNode node, String path) throws ProblemException {
        if (!node.isInt()) {
            throw wrong(path, "a whole number");
        }
        return node.intValue();
    }

    private static Double real(JsonNode node, String path) throws ProblemException {
        if (node.isNull()) {
            return Double.NaN;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong(path, "a number or null");
        }
        return node.doubleValue();
    }

    private static ProblemException wrong(String path, String expected) {
        return new ProblemException("The situation's \"" + path + "\" should be " + expected + "; put that right.");
    }
}
