/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.EventQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.ProviderSwitches;
import org.openide.awt.NotificationDisplayer;
import org.openide.modules.OnStart;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/**
 * From the start of the workbench on: remembers which plug-ins are switched off, and tells the user of one that made
 * trouble, quietly and once per run. Also begins to watch which plug-ins studies miss.
 */
@OnStart
@Messages({
    "# {0} - kind",
    "# {1} - id",
    "Notice_title={0} \"{1}\" made trouble",
    "Notice_detail=Plug-in Health says more"
})
public final class HealthNotices implements Runnable {
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** For the platform. */
    public HealthNotices() {}

    @Override
    public void run() {
        ProviderSwitches.keepIn(NbPreferences.forModule(HealthNotices.class).node("switched-off"));
        EventQueue.invokeLater(() -> MissingDesk.get().model());
        Incidents.onReport(incident -> {
            if (isNews(incident)) {
                EventQueue.invokeLater(() -> tell(incident));
            }
        });
    }

    /** Whether nothing was told of its provider yet. */
    boolean isNews(Incident incident) {
        return told.add(incident.kind() + "/" + incident.id());
    }

    private static void tell(Incident incident) {
        NotificationDisplayer.getDefault()
                .notify(
                        Bundle.Notice_title(HealthWords.kind(incident.kind()), incident.id()),
                        ImageUtilities.loadImageIcon("org/cytoloop/plugins/icons/health.svg", true),
                        Bundle.Notice_detail(),
                        event -> HealthDialog.open().show(incident.kind(), incident.id()));
    }
}
