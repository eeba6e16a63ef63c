/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.openide.modules.Dependency;
import org.openide.modules.ModuleInfo;
import org.openide.modules.SpecificationVersion;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;

/** Plug-ins for this program that are installed but not on, with the reason as far as it can be had. */
@Messages({
    "# {0} - module",
    "Plugin_missing=It needs {0}, which is not installed.",
    "# {0} - module",
    "# {1} - wanted version",
    "# {2} - installed version",
    "Plugin_old=It needs {0} in version {1} or later, but {2} is installed.",
    "# {0} - module",
    "Plugin_off=It needs {0}, which is not on.",
    "Plugin_switchedOff=It is installed, but switched off in the window Plugins."
})
final class InstalledPlugins {
    private static final String OURS = "org.cytoloop.";
    private final Map<String, ModuleInfo> modules = new HashMap<>();

    private InstalledPlugins(Collection<? extends ModuleInfo> all) {
        all.forEach(module -> modules.put(module.getCodeNameBase(), module));
    }

    /** Those that are not on, among all modules of the platform. */
    static List<ProviderHealth> off() {
        return off(Lookup.getDefault().lookupAll(ModuleInfo.class));
    }

    static List<ProviderHealth> off(Collection<? extends ModuleInfo> all) {
        InstalledPlugins plugins = new InstalledPlugins(all);
        List<ProviderHealth> rows = new ArrayList<>();
        for (ModuleInfo module : all) {
            if (!module.isEnabled() && plugins.needsUs(module)) {
                rows.add(plugins.row(module));
            }
        }
        return rows;
    }

    private boolean needsUs(ModuleInfo module) {
        return module.getDependencies().stream()
                .anyMatch(need ->
                        need.getType() == Dependency.TYPE_MODULE && base(need).startsWith(OURS));
    }

    private ProviderHealth row(ModuleInfo module) {
        String reason = "";
        for (Dependency need : module.getDependencies()) {
            if (reason.isEmpty() && need.getType() == Dependency.TYPE_MODULE) {
                reason = unmet(need);
            }
        }
        SpecificationVersion version = module.getSpecificationVersion();
        return new ProviderHealth(
                HealthWords.MODULE,
                module.getCodeNameBase(),
                module.getDisplayName(),
                "",
                "",
                module.getCodeNameBase(),
                version == null ? "" : version.toString(),
                reason.isEmpty() ? HealthState.SWITCHED_OFF : HealthState.FAILED,
                reason.isEmpty() ? Bundle.Plugin_switchedOff() : reason);
    }

    private String unmet(Dependency need) {
        ModuleInfo there = modules.get(base(need));
        if (there == null) {
            return Bundle.Plugin_missing(base(need));
        }
        if (need.getComparison() == Dependency.COMPARE_SPEC && need.getVersion() != null) {
            SpecificationVersion has = there.getSpecificationVersion();
            if (has == null || has.compareTo(new SpecificationVersion(need.getVersion())) < 0) {
                return Bundle.Plugin_old(base(need), need.getVersion(), has == null ? "-" : has.toString());
            }
        }
        return there.isEnabled() ? "" : Bundle.Plugin_off(base(need));
    }

    /** Code name without the number of the major release. */
    private static String base(Dependency need) {
        int slash = need.getName().indexOf('/');
        return slash < 0 ? need.getName() : need.getName().substring(0, slash);
    }
}
