/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.cytoloop.core.model.TrainingBalance;
import org.junit.jupiter.api.Test;
import org.openide.util.NbPreferences;

class SettingsTest {
    private static Preferences memory(String name) {
        return NbPreferences.forModule(SettingsTest.class).node(name);
    }

    @Test
    void anOldWeightIsTheBalanceItStoodFor() {
        Map<String, String> saved =
                Map.of("1:a:weight", "balanced", "1:b:weight", "3", "1:c:weight", "as-labelled", "1:d:weight", "x");
        assertEquals(Optional.of(TrainingBalance.weights(0.5)), SettingsBook.oldBalance("a", saved, 10, 90));
        assertEquals(Optional.of(TrainingBalance.weights(0.25)), SettingsBook.oldBalance("b", saved, 10, 90));
        assertEquals(Optional.empty(), SettingsBook.oldBalance("b", saved, 0, 90));
        for (String none : List.of("c", "d", "e")) {
            assertEquals(Optional.empty(), SettingsBook.oldBalance(none, saved, 10, 90));
        }
    }

    @Test
    void settingsAreReadAsTheyWereWritten() {
        TrainerSettings settings = TrainerSettings.DEFAULT
                .withTrainer("divider")
                .withFeatureSet("texture", false)
                .withFeatureSet("shape", false)
                .withFeatureSet("shape", true)
                .withSeed(-7)
                .withParameters("divider", Map.of("max-depth", "3"))
                .withParameters("other", Map.of("a.b", "x"));
        assertEquals(settings, TrainerSettings.of(settings.texts()));
        assertEquals(List.of("texture"), List.copyOf(settings.without()));
        assertEquals(Map.of("max-depth", "3"), settings.parametersOf("divider"));
    }

    @Test
    void whatCannotBeReadHasItsDefault() {
        Map<String, String> damaged =
                Map.of("weight", "x", "seed", "x", "without", " ,,", "parameter.x", "1", "unknown", "1");
        assertEquals(TrainerSettings.DEFAULT, TrainerSettings.of(damaged));
    }

    @Test
    void eachStainingHasSettingsOfItsOwn() {
        SettingsBook book = new SettingsBook(memory("own"));
        book.set("a", TrainerSettings.DEFAULT.withSeed(1));
        book.set("a:b", TrainerSettings.DEFAULT.withSeed(2));
        SettingsBook other = new SettingsBook(memory("own"));
        assertTrue(other.restore(List.of("a", "a:b", "c"), book.save(true)));
        assertEquals(1, other.of("a").seed());
        assertEquals(2, other.of("a:b").seed());
        assertEquals(TrainerSettings.DEFAULT, other.of("c"));
        assertFalse(new SettingsBook(memory("own")).restore(List.of("a"), Map.of()));
    }

    @Test
    void aStudyBeginsWithWhatWasUsedLast() {
        SettingsBook book = new SettingsBook(memory("last"));
        book.used(TrainerSettings.DEFAULT.withTrainer("divider").withSeed(99));
        TrainerSettings next = new SettingsBook(memory("last")).of("cFos");
        assertEquals("divider", next.trainer());
        assertEquals(1, next.seed());
    }
}
