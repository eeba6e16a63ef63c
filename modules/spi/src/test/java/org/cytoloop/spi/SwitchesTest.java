/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incident.What;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.Listening;
import org.cytoloop.spi.health.ProviderSwitches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.openide.util.lookup.Lookups;

class SwitchesTest {
    private static final String KIND = "reader";

    @AfterEach
    void end() {
        ProviderSwitches.set(KIND, "odd", false);
        Incidents.forget(KIND, "odd");
    }

    private static SliceReaderProvider reader(String id, SupportLevel level) {
        return new SliceReaderProvider() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String displayName() {
                return id;
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public SupportLevel support(Path file) {
                return level;
            }

            @Override
            public SliceReader open(Path file) {
                throw new IllegalStateException("opens nothing");
            }
        };
    }

    private static HealthState state(Lookup lookup) {
        List<HealthState> states = new ArrayList<>();
        Lookups.executeWith(lookup, () -> Services.health().stream()
                .filter(row -> row.kind().equals(KIND) && row.id().equals("odd"))
                .forEach(row -> states.add(row.state())));
        return states.get(0);
    }

    @Test
    void aSwitchedOffProvider_isNotUsed_untilItIsSwitchedOn() {
        Lookup lookup = Lookups.fixed(reader("odd", SupportLevel.NATIVE), reader("even", SupportLevel.GOOD));
        Path file = Path.of("x.odd");
        ProviderSwitches.set(KIND, "odd", true);
        assertEquals(HealthState.SWITCHED_OFF, state(lookup));
        Lookups.executeWith(
                lookup,
                () -> assertEquals(
                        "even", Services.readerFor(file).orElseThrow().id()));
        ProviderSwitches.set(KIND, "odd", false);
        assertEquals(HealthState.WELL, state(lookup));
        Lookups.executeWith(
                lookup,
                () -> assertEquals("odd", Services.readerFor(file).orElseThrow().id()));
    }

    @Test
    void switches_areKeptInTheirNode() throws Exception {
        java.util.prefs.Preferences node = new SwitchNode();
        ProviderSwitches.keepIn(node);
        ProviderSwitches.set(KIND, "odd", true);
        assertTrue(node.getBoolean("reader/odd", false));
        ProviderSwitches.keepIn(new SwitchNode());
        assertFalse(ProviderSwitches.isOff(KIND, "odd"));
        ProviderSwitches.keepIn(node);
        assertTrue(ProviderSwitches.isOff(KIND, "odd"));
        ProviderSwitches.set(KIND, "odd", false);
        assertEquals(List.of(), List.of(node.keys()));
    }

    @Test
    void onChange_tellsOfProvidersThatComeAndGo_andOfSwitches() {
        InstanceContent content = new InstanceContent();
        AtomicInteger told = new AtomicInteger();
        Lookups.executeWith(new AbstractLookup(content), () -> {
            try (Listening listening = Services.onChange(told::incrementAndGet)) {
                SliceReaderProvider odd = reader("odd", SupportLevel.GOOD);
                content.add(odd);
                assertEquals(1, told.get(), () -> "told by " + listening);
                content.remove(odd);
                assertEquals(2, told.get());
                ProviderSwitches.set(KIND, "odd", true);
                assertEquals(3, told.get());
            }
            ProviderSwitches.set(KIND, "odd", false);
            content.add(reader("late", SupportLevel.GOOD));
            assertEquals(3, told.get());
        });
    }

    @Test
    void aQuestionThatHangs_isAnsweredWithNo_andNotAskedAgainWhileItHangs() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        SliceReaderProvider odd = reader("odd", SupportLevel.GOOD);
        SliceReaderProvider even = reader("even", SupportLevel.POSSIBLE);
        SupportQuestion question = new SupportQuestion(KIND, 30);
        try {
            for (int i = 0; i < 3; i++) {
                Optional<SliceReaderProvider> best = question.best(List.of(odd, even), provider -> {
                    if (provider == odd) {
                        asked.incrementAndGet();
                        hang(goOn);
                    }
                    return SupportLevel.GOOD;
                });
                assertEquals(Optional.of(even), best);
            }
            assertEquals(1, asked.get());
            assertEquals(
                    List.of(What.HUNG),
                    Incidents.of(KIND, "odd").stream().map(Incident::what).toList());
            assertEquals(1, Incidents.stillRunning(KIND, "odd"));
        } finally {
            goOn.countDown();
        }
    }

    private static void hang(CountDownLatch until) {
        boolean over = false;
        while (!over) {
            try {
                until.await();
                over = true;
            } catch (InterruptedException e) {
                // a plug-in that does not listen
                continue;
            }
        }
    }

    @Test
    void incidents_thatHappenAgain_areCounted_andAreForgottenOnRequest() {
        for (int i = 0; i < 1000; i++) {
            Incidents.report(Incident.now(KIND, "odd", What.THREW, "It threw."));
        }
        assertEquals(1, Incidents.of(KIND, "odd").size());
        assertEquals(1000, Incidents.of(KIND, "odd").get(0).times());
        Lookup lookup = Lookups.fixed(reader("odd", SupportLevel.GOOD));
        assertEquals(HealthState.TROUBLED, state(lookup));
        Incidents.forget(KIND, "odd");
        assertEquals(HealthState.WELL, state(lookup));
    }

    @Test
    void incidents_areBounded() {
        for (int i = 0; i < 1000; i++) {
            Incidents.report(Incident.now(KIND, "odd", What.THREW, "It threw " + i + "."));
        }
        assertTrue(Incidents.all().size() <= 500);
        assertTrue(Incidents.of(KIND, "odd")
                .get(Incidents.of(KIND, "odd").size() - 1)
                .words()
                .contains("999"));
    }
}
