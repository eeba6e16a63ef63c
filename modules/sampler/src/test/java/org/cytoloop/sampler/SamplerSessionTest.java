/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.sampler.model.DrawSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerSessionTest {
    @TempDir
    Path folder;

    private final SamplerSession session = new SamplerSession();
    private SamplerFixture at;

    @BeforeEach
    void open() throws Exception {
        at = SamplerFixture.openOnTheDesk(folder);
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private DrawSettings settings() throws Exception {
        return at.ask(() -> at.sampler.model().orElseThrow().settings());
    }

    @Test
    void theUserFindsTheSamplerAsItWas() throws Exception {
        DrawSettings how = new DrawSettings(Label.OFF, false, 45, OptionalLong.of(17), 12, true);
        at.sampler(model -> {
            model.set(old -> how);
            model.draw("A1", new Region(0, 0, 200, 200));
            model.draw("A1", new Region(200, 200, 200, 200));
        });
        at.await("two batches", model -> model.view().batches().size() == 2);
        at.sampler(model -> model.show(model.view().batches().get(1)));
        Map<String, String> saved = at.ask(() -> session.save(at.open()));
        at.sampler(model -> {
            model.set(old -> DrawSettings.FIRST);
            model.show(model.view().batches().get(0));
        });

        at.edt(() -> session.restore(at.open(), saved));
        assertEquals(how, settings());
        at.await(
                "the batch of before",
                model -> model.view().current().orElseThrow().id() == 1);
    }

    @Test
    void aSessionThatIsEmptyOrDamagedGivesTheDefaults() throws Exception {
        at.edt(() -> session.restore(at.open(), Map.of()));
        assertEquals(DrawSettings.FIRST, settings());
        at.edt(() -> session.restore(
                at.open(),
                Map.of(
                        "class",
                        "UNSURE",
                        "count",
                        "many",
                        "seed",
                        "?",
                        "suggesting",
                        "perhaps",
                        "batch",
                        "99",
                        "repeats",
                        "all",
                        "rule",
                        "true")));
        assertEquals(DrawSettings.FIRST, settings());
        at.await("nothing to show", model -> model.view().strip().isEmpty());
    }

    @Test
    void aStudyThatIsNotOnTheDeskHasNothingToSave() throws Exception {
        var other = at.open();
        at.close();
        at.edt(() -> assertTrue(session.save(other).isEmpty()));
    }
}
