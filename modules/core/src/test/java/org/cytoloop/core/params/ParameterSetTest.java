/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.params;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSetTest {
    private static final List<ParameterSpec> SPECS = List.of(
            ParameterSpec.integer("trees", "Trees", "How many", 200, 1, 5000),
            ParameterSpec.real("diameter-px", "Diameter", "Expected", Double.NaN, 2, 500, "px"),
            ParameterSpec.real("sensitivity", "Sensitivity", "More or fewer", 0.5, 0, 1, ""),
            ParameterSpec.bool("split", "Split", "Touching cells", true),
            ParameterSpec.choice("mode", "Mode", "How", "fast", List.of("fast", "exact")));

    @Test
    void defaults_areThoseOfTheSpecs() {
        ParameterSet set = ParameterSet.defaults(SPECS);
        assertEquals(200, set.integer("trees"));
        assertEquals(0.5, set.real("sensitivity"));
        assertTrue(set.bool("split"));
        assertEquals("fast", set.text("mode"));
    }

    @Test
    void real_leftAutomatic_isNaN() {
        ParameterSet set = ParameterSet.defaults(SPECS);
        assertTrue(set.isAutomatic("diameter-px"));
        assertTrue(Double.isNaN(set.real("diameter-px")));
        assertFalse(set.isAutomatic("trees"));
    }

    @Test
    void of_givenValues_replaceDefaultsAndLoseBlanks() throws ProblemException {
        ParameterSet set = ParameterSet.of(SPECS, Map.of("trees", " 50 ", "mode", "exact", "split", "false"));
        assertEquals(50, set.integer("trees"));
        assertEquals("exact", set.text("mode"));
        assertFalse(set.bool("split"));
        assertEquals(0.5, set.real("sensitivity"));
    }

    @ParameterizedTest
    @CsvSource({
        "trees, 0, between 1 and 5000",
        "trees, 5001, between 1 and 5000",
        "trees, many, a whole number",
        "trees, 1.5, a whole number",
        "trees, '', a whole number",
        "sensitivity, 1.01, between 0 and 1",
        "sensitivity, NaN, between 0 and 1",
        "sensitivity, high, a number",
        "split, yes, true or false",
        "mode, slow, 'one of fast, exact'"
    })
    void of_valueThatDoesNotFit_saysWhich(String id, String value, String expected) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> ParameterSet.of(SPECS, Map.of(id, value)));
        assertEquals(
                "Parameter \"" + id + "\" is \"" + value + "\" but must be " + expected + ".", problem.getMessage());
    }

    @Test
    void of_unknownName_listsTheKnownOnes() {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> ParameterSet.of(SPECS, Map.of("tree", "5")));
        assertEquals(
                "There is no parameter \"tree\"; known parameters are trees, diameter-px, sensitivity, split, mode.",
                problem.getMessage());
    }

    @Test
    void defaults_thatDoNotFitTheirSpec_areAProgrammingError() {
        List<ParameterSpec> wrong = List.of(ParameterSpec.integer("n", "N", "n", 0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> ParameterSet.defaults(wrong));
    }

    @Test
    void text_ofUnknownId_isAProgrammingError() {
        ParameterSet set = ParameterSet.defaults(SPECS);
        assertThrows(IllegalArgumentException.class, () -> set.text("nothing"));
    }

    @Test
    void asMap_isSortedAndCannotBeChanged() {
        ParameterSet set = ParameterSet.defaults(SPECS);
        assertEquals(
                List.of("diameter-px", "mode", "sensitivity", "split", "trees"),
                List.copyOf(set.asMap().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> set.asMap().put("trees", "1"));
    }

    @Test
    void equals_comparesValues() throws ProblemException {
        ParameterSet one = ParameterSet.of(SPECS, Map.of("trees", "200"));
        assertEquals(ParameterSet.defaults(SPECS), one);
        assertEquals(ParameterSet.defaults(SPECS).hashCode(), one.hashCode());
        assertNotEquals(ParameterSet.of(SPECS, Map.of("trees", "201")), one);
    }
}
