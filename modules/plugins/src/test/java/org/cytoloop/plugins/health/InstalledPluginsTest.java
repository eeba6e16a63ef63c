/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.junit.jupiter.api.Test;
import org.openide.modules.Dependency;
import org.openide.modules.ModuleInfo;
import org.openide.modules.SpecificationVersion;

class InstalledPluginsTest {
    private static final ModuleInfo SPI = module("org.cytoloop.spi", "0.1.0", true, "");

    private static ModuleInfo module(String name, String version, boolean on, String needs) {
        Set<Dependency> dependencies = needs.isEmpty() ? Set.of() : Dependency.create(Dependency.TYPE_MODULE, needs);
        return new ModuleInfo() {
            @Override
            public String getCodeNameBase() {
                return name;
            }

            @Override
            public int getCodeNameRelease() {
                return -1;
            }

            @Override
            public String getCodeName() {
                return name;
            }

            @Override
            public SpecificationVersion getSpecificationVersion() {
                return new SpecificationVersion(version);
            }

            @Override
            public boolean isEnabled() {
                return on;
            }

            @Override
            public Object getAttribute(String attribute) {
                return null;
            }

            @Override
            public Object getLocalizedAttribute(String attribute) {
                return null;
            }

            @Override
            public Set<Dependency> getDependencies() {
                return dependencies;
            }

            @Override
            public boolean owns(Class<?> type) {
                return false;
            }
        };
    }

    private static ProviderHealth only(ModuleInfo... modules) {
        List<ProviderHealth> rows = InstalledPlugins.off(List.of(modules));
        assertEquals(1, rows.size(), rows.toString());
        return rows.get(0);
    }

    @Test
    void aPluginThatNeedsALaterVersion_saysWhich() {
        ProviderHealth row = only(SPI, module("org.x.knn", "2.0", false, "org.cytoloop.spi > 0.3"));
        assertEquals(HealthState.FAILED, row.state());
        assertEquals("org.x.knn", row.id());
        assertEquals("2.0", row.moduleVersion());
        assertEquals("It needs org.cytoloop.spi in version 0.3 or later, but 0.1.0 is installed.", row.reason());
    }

    @Test
    void aPluginThatNeedsWhatIsNotThere_saysWhat() {
        ProviderHealth row = only(SPI, module("org.x.knn", "2.0", false, "org.cytoloop.spi > 0.1, org.y.lib"));
        assertEquals("It needs org.y.lib, which is not installed.", row.reason());
    }

    @Test
    void aPluginThatCouldBeOn_wasSwitchedOff() {
        ProviderHealth row = only(SPI, module("org.x.knn", "2.0", false, "org.cytoloop.spi > 0.1"));
        assertEquals(HealthState.SWITCHED_OFF, row.state());
    }

    @Test
    void modulesThatAreOnOrNotForUs_areNoRows() {
        List<ModuleInfo> modules = List.of(
                SPI, module("org.z.other", "1", false, ""), module("org.x.knn", "2.0", true, "org.cytoloop.spi > 0.1"));
        assertEquals(List.of(), InstalledPlugins.off(modules));
    }
}
