/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningSettingsTest {
    private final OpeningSettings settings = new OpeningSettings(new MemoryPreferences());

    @Test
    void theNewestStudyComesFirstAndNoneTwice() {
        settings.opened(Path.of("a"));
        settings.opened(Path.of("b"));
        settings.opened(Path.of("a"));
        assertEquals(List.of(Path.of("a"), Path.of("b")), settings.recent());
    }

    @Test
    void tenAreRemembered() {
        IntStream.range(0, 12).forEach(i -> settings.opened(Path.of("s" + i)));
        List<Path> recent = settings.recent();
        assertEquals(OpeningSettings.MOST_RECENT, recent.size());
        assertEquals(Path.of("s11"), recent.get(0));
        assertEquals(Path.of("s2"), recent.get(9));
        settings.clearRecent();
        assertEquals(List.of(), settings.recent());
    }

    @Test
    void theOpenStudyIsOpenedAgainUnlessClosedOrNotWanted() {
        assertTrue(settings.reopens());
        assertEquals(Optional.empty(), settings.toReopen());
        settings.opened(Path.of("a"));
        assertEquals(Optional.of(Path.of("a")), settings.toReopen());
        settings.setReopens(false);
        assertEquals(Optional.empty(), settings.toReopen());
        settings.setReopens(true);
        settings.closed();
        assertEquals(Optional.empty(), settings.toReopen());
        assertEquals(List.of(Path.of("a")), settings.recent());
    }

    @Test
    void aPlaceThatIsGoneGivesWayToTheDocuments(@TempDir Path folder) {
        settings.setPlace(folder);
        assertEquals(folder, settings.place());
        settings.setPlace(folder.resolve("gone"));
        assertEquals(OpeningSettings.documents(), settings.place());
    }

    @Test
    void theAnnotatorIsTheOneLoggedInUntilTold() {
        assertEquals(System.getProperty("user.name"), settings.annotator());
        settings.setAnnotator("Ada");
        assertEquals("Ada", settings.annotator());
    }
}
