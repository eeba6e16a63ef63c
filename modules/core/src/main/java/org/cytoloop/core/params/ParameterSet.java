/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.params;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cytoloop.core.task.ProblemException;

/**
 * Checked values of the parameters of one provider, as text by id. Every parameter of the description has a value; an
 * empty text means "automatic". Immutable.
 */
public final class ParameterSet {
    private final SortedMap<String, String> values;

    private ParameterSet(SortedMap<String, String> values) {
        this.values = values;
    }

    /**
     * Fills in the defaults and checks what was given.
     *
     * @throws ProblemException when a name is unknown or a value does not fit, in words for the user
     */
    public static ParameterSet of(List<ParameterSpec> specs, Map<String, String> given) throws ProblemException {
        SortedMap<String, String> values = new TreeMap<>();
        for (ParameterSpec spec : specs) {
            String value = given.getOrDefault(spec.id(), spec.defaultValue()).trim();
            check(spec, value);
            values.put(spec.id(), value);
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                throw new ProblemException("There is no parameter \"" + name + "\"; known parameters are "
                        + specs.stream().map(ParameterSpec::id).collect(Collectors.joining(", ")) + ".");
            }
        }
        return new ParameterSet(values);
    }

    /** All defaults. */
    public static ParameterSet defaults(List<ParameterSpec> specs) {
        try {
            return of(specs, Map.of());
        } catch (ProblemException e) {
            throw new IllegalArgumentException("a default does not fit its own description", e);
        }
    }

    private static void check(ParameterSpec spec, String value) throws ProblemException {
        if (value.isEmpty() && spec.defaultValue().isEmpty()) {
            return;
        }
        switch (spec.kind()) {
            case INTEGER -> {
                try {
                    checkRange(spec, value, Integer.parseInt(value));
                } catch (NumberFormatException e) {
                    throw new ProblemException(notA(spec, value, "a whole number"), e);
                }
            }
            case REAL -> {
                try {
                    checkRange(spec, value, Double.parseDouble(value));
                } catch (NumberFormatException e) {
                    throw new ProblemException(notA(spec, value, "a number"), e);
                }
            }
            case BOOLEAN -> {
                if (!value.equals("true") && !value.equals("false")) {
                    throw new ProblemException(notA(spec, value, "true or false"));
                }
            }
            case CHOICE -> {
                if (!spec.choices().contains(value)) {
                    throw new ProblemException(notA(spec, value, "one of " + String.join(", ", spec.choices())));
                }
            }
        }
    }

    private static void checkRange(ParameterSpec spec, String value, double number) throws ProblemException {
        // written so that NaN is refused as well
        if (!(number >= spec.minimum() && number <= spec.maximum())) {
            throw new ProblemException(
                    notA(spec, value, "between " + plain(spec.minimum()) + " and " + plain(spec.maximum())));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String notA(ParameterSpec spec, String value, String what) {
        return "Parameter \"" + spec.id() + "\" is \"" + value + "\" but must be " + what + ".";
    }

    /** True when the user left the value to the provider. */
    public boolean isAutomatic(String id) {
        return text(id).isEmpty();
    }

    /** The value as text; an unknown id is a programming error. */
    public String text(String id) {
        String value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        return value;
    }

    /** The value as a whole number. */
    public int integer(String id) {
        return Integer.parseInt(text(id));
    }

    /** The value as a number, NaN when automatic. */
    public double real(String id) {
        return isAutomatic(id) ? Double.NaN : Double.parseDouble(text(id));
    }

    /** The value as yes or no. */
    public boolean bool(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /** All values by id, sorted; unmodifiable. */
    public SortedMap<String, String> asMap() {
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSet that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
