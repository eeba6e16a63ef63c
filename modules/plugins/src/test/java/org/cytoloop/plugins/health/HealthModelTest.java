/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.spi.health.ProviderSwitches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthModelTest {
    static final ProviderHealth WELL = new ProviderHealth(
            "reader", "tiff", "TIFF images", "1", "x.Tiff", "org.x.readers", "0.1.0", HealthState.WELL, "");
    static final ProviderHealth ILL = new ProviderHealth(
            "trainer", "x.Broken", "", "", "x.Broken", "org.x.broken", "1.0", HealthState.FAILED, "It has no heart.");
    static final ProviderHealth OFF = new ProviderHealth(
            "miner", "odd", "Odd ones", "1", "x.Odd", "org.x.broken", "1.0", HealthState.SWITCHED_OFF, "You did it.");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<ProviderHealth> source = new ArrayList<>(List.of(WELL, OFF, ILL));
    private final HealthModel model = new HealthModel(() -> List.copyOf(source), background::add, Runnable::run);
    private int changes;

    @AfterEach
    void end() {
        model.end();
        Incidents.forget("reader", "tiff");
        ProviderSwitches.set("reader", "tiff", false);
    }

    private void begin() {
        model.begin(() -> changes++);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void rows_theWorstComeFirst_andTheSentenceCountsThem() {
        assertEquals("Looking at all plug-ins...", model.summary());
        begin();
        assertEquals(List.of(ILL, OFF, WELL), model.rows());
        assertTrue(model.summary().startsWith("1 failed, 1 switched off; 1 are well."), model.summary());
    }

    @Test
    void withoutProblems_allIsWell() {
        source.retainAll(List.of(WELL));
        begin();
        assertEquals("All 1 parts of the program are well.", model.summary());
    }

    @Test
    void filter_findsNamesIdsModulesKindsAndStates() {
        begin();
        model.setFilter("TIFF image");
        assertEquals(List.of(WELL), model.rows());
        model.setFilter("broken");
        assertEquals(List.of(ILL, OFF), model.rows());
        model.setFilter(" failed trainer ");
        assertEquals(List.of(ILL), model.rows());
        model.setFilter("");
        assertEquals(3, model.rows().size());
    }

    @Test
    void incidentsAndSwitches_areFollowed_manyAtOnceByOneLook() {
        begin();
        int before = changes;
        Incidents.report(Incident.now("reader", "tiff", Incident.What.THREW, "It threw."));
        model.toggle(WELL);
        assertTrue(ProviderSwitches.isOff("reader", "tiff"));
        assertEquals(1, background.size());
        work();
        assertEquals(before + 1, changes);
        model.end();
        ProviderSwitches.set("reader", "tiff", false);
        assertTrue(background.isEmpty());
    }

    @Test
    void toggle_onlyWhatCanBeSwitched() {
        assertFalse(HealthModel.canSwitchOff(ILL));
        assertFalse(HealthModel.canSwitchOn(ILL));
        assertTrue(HealthModel.canSwitchOn(OFF));
        model.toggle(ILL);
        assertFalse(ProviderSwitches.isOff(ILL.kind(), ILL.id()));
    }

    @Test
    void useAgain_forgetsWhatItDid() {
        begin();
        Incidents.report(Incident.now("reader", "tiff", Incident.What.HUNG, "It hung."));
        model.useAgain(WELL);
        assertEquals(List.of(), Incidents.of("reader", "tiff"));
    }

    @Test
    void details_tellReasonAdviceAndIncidents() {
        assertTrue(HealthText.details(ILL).contains("It has no heart."));
        assertTrue(HealthText.details(ILL).contains("Plugins"));
        Incidents.report(Incident.now("reader", "tiff", Incident.What.THREW, "It threw."));
        Incidents.report(Incident.now("reader", "tiff", Incident.What.THREW, "It threw."));
        String details = HealthText.details(WELL);
        assertTrue(details.startsWith("Image reader \"TIFF images\", id tiff, version 1"), details);
        assertTrue(details.contains("It threw. (2 times)"), details);
    }

    @Test
    void report_tellsWhatIsWrongAndListsAll() {
        begin();
        String report = model.report("Cytoloop 9.9");
        assertTrue(report.startsWith("Cytoloop 9.9, Java "), report);
        assertTrue(report.contains("FAILED: Trainer \"Broken\""), report);
        assertTrue(report.contains("WELL\treader\ttiff\t1\torg.x.readers\t0.1.0"), report);
    }
}
