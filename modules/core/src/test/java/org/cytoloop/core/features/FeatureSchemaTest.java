/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class FeatureSchemaTest {
    private static FeatureSpec spec(String name, int version) {
        return new FeatureSpec(name, "grey", "about " + name, "intensity", version);
    }

    @Test
    void columns_areOrderedByName() {
        FeatureSchema schema = new FeatureSchema(List.of(spec("b", 1), spec("c", 1), spec("a", 1)));
        assertEquals(3, schema.size());
        assertEquals("a", schema.name(0));
        assertEquals(1, schema.indexOf("b"));
        assertEquals(2, schema.indexOf("c"));
        assertEquals(-1, schema.indexOf("d"));
    }

    @Test
    void fingerprint_doesNotDependOnTheOrderGivenOrOnTheDescription() {
        FeatureSchema one = new FeatureSchema(List.of(spec("a", 1), spec("b", 1)));
        FeatureSchema two =
                new FeatureSchema(List.of(spec("b", 1), new FeatureSpec("a", "grey", "reworded", "intensity", 1)));
        assertEquals(one.fingerprint(), two.fingerprint());
        assertEquals(one, two);
        assertEquals(one.hashCode(), two.hashCode());
        assertTrue(one.fingerprint().matches("[0-9a-f]{64}"));
    }

    /** Models and cached features hold the fingerprint: it must never come out differently. */
    @Test
    void fingerprint_isTheHashOfTheDocumentedText() {
        FeatureSchema schema = new FeatureSchema(
                List.of(new FeatureSpec("b", "µm", "second", "y", 1), new FeatureSpec("a", "grey", "first", "x", 2)));
        assertEquals("a\tgrey\tx\t2\nb\tµm\ty\t1\n", schema.text());
        assertEquals("4a6ab975f72a08b0cf299a7d13394c18aa249efeba29967e5dac27e86f51a55a", schema.fingerprint());
    }

    @Test
    void fingerprint_dependsOnNameUnitExtractorAndVersion() {
        FeatureSchema schema = new FeatureSchema(List.of(spec("a", 1)));
        assertNotEquals(schema, new FeatureSchema(List.of(spec("a", 2))));
        assertNotEquals(schema, new FeatureSchema(List.of(spec("b", 1))));
        assertNotEquals(schema, new FeatureSchema(List.of(new FeatureSpec("a", "px", "about a", "intensity", 1))));
        assertNotEquals(schema, new FeatureSchema(List.of(new FeatureSpec("a", "grey", "about a", "texture", 1))));
        assertNotEquals(schema, new FeatureSchema(List.of()));
    }

    @Test
    void otherFeatures_areRefusedByName() throws ProblemException {
        FeatureSchema trained = new FeatureSchema(List.of(spec("a", 1), spec("b", 1)));
        trained.requireSame(new FeatureSchema(List.of(spec("b", 1), spec("a", 1))));
        assertRefused("lack the feature \"a\"", trained, spec("b", 1));
        assertRefused("lack the feature \"b\"", trained, spec("a", 1));
        assertRefused("have the feature \"aa\"", trained, spec("a", 1), spec("aa", 1), spec("b", 1));
        assertRefused("have the feature \"c\"", trained, spec("a", 1), spec("b", 1), spec("c", 1));
        assertRefused("\"b\" comes from intensity version 2", trained, spec("a", 1), spec("b", 2));
        assertRefused("\"b\" is in px", trained, spec("a", 1), new FeatureSpec("b", "px", "", "intensity", 1));
    }

    private static void assertRefused(String words, FeatureSchema trained, FeatureSpec... given) {
        FeatureSchema other = new FeatureSchema(List.of(given));
        ProblemException problem = assertThrows(ProblemException.class, () -> trained.requireSame(other));
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }

    @Test
    void sameNameTwice_isRefused() {
        List<FeatureSpec> twice = List.of(spec("a", 1), spec("a", 2));
        assertThrows(IllegalArgumentException.class, () -> new FeatureSchema(twice));
    }
}
