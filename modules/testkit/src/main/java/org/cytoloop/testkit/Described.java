/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.spi.Provider;

/** What every provider tells of itself, whatever it does. */
final class Described {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private Described() {}

    /** Fails unless id, name and version are what studies and windows can work with. */
    static void assertWell(Provider provider) {
        String id = provider.id();
        assertTrue(
                id != null && id.matches(ID),
                "the id is lower-case words joined by '-', such as mylab-ridge, but is " + id);
        assertEquals(id, provider.id(), "the id is always the same");
        assertFalse(provider.displayName().isBlank(), "the display name of " + id + " is blank");
        assertFalse(provider.version().isBlank(), "the version of " + id + " is blank");
        assertEquals(provider.version(), provider.version(), "the version is always the same");
    }

    /** Fails unless a panel can be built of the parameters, and their defaults can be used. */
    static void assertWell(List<ParameterSpec> parameters) {
        Set<String> ids = new HashSet<>();
        for (ParameterSpec spec : parameters) {
            assertTrue(spec.id().matches(ID), "the id of a parameter is lower-case words joined by '-': " + spec.id());
            assertTrue(ids.add(spec.id()), "there are two parameters " + spec.id());
            assertFalse(spec.displayName().isBlank(), "the display name of parameter " + spec.id() + " is blank");
            assertTrue(spec.help().endsWith("."), "the help of parameter " + spec.id() + " is a sentence");
        }
        assertDoesNotThrow(() -> ParameterSet.defaults(parameters), "the defaults fit what their parameters allow");
    }
}
