/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.params;

import java.util.List;

/**
 * Describes one parameter of a provider, well enough to build a settings panel and to check a value.
 *
 * @param id stable name, stored in studies
 * @param displayName what the user reads
 * @param help one sentence: what it does and when to change it
 * @param kind type of the value
 * @param defaultValue in text form, as {@link ParameterSet} stores it; an empty string means "automatic"
 * @param minimum smallest number allowed (numbers only)
 * @param maximum largest number allowed (numbers only)
 * @param unit "px", "µm", ... or an empty string
 * @param choices allowed values of a {@link Kind#CHOICE}
 */
public record ParameterSpec(
        String id,
        String displayName,
        String help,
        Kind kind,
        String defaultValue,
        double minimum,
        double maximum,
        String unit,
        List<String> choices) {
    /** Type of a parameter's value. */
    public enum Kind {
        INTEGER,
        REAL,
        BOOLEAN,
        CHOICE
    }

    /** Keeps an unmodifiable copy of the choices. */
    public ParameterSpec {
        choices = List.copyOf(choices);
    }

    /** A whole number. */
    public static ParameterSpec integer(String id, String name, String help, int value, int minimum, int maximum) {
        return new ParameterSpec(
                id, name, help, Kind.INTEGER, Integer.toString(value), minimum, maximum, "", List.of());
    }

    /** A number; NaN as default means "automatic". */
    public static ParameterSpec real(
            String id, String name, String help, double value, double minimum, double maximum, String unit) {
        String text = Double.isNaN(value) ? "" : Double.toString(value);
        return new ParameterSpec(id, name, help, Kind.REAL, text, minimum, maximum, unit, List.of());
    }

    /** Yes or no. */
    public static ParameterSpec bool(String id, String name, String help, boolean value) {
        return new ParameterSpec(id, name, help, Kind.BOOLEAN, Boolean.toString(value), 0, 0, "", List.of());
    }

    /** One of several words. */
    public static ParameterSpec choice(String id, String name, String help, String value, List<String> choices) {
        return new ParameterSpec(id, name, help, Kind.CHOICE, value, 0, 0, "", choices);
    }
}
