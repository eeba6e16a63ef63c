/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JButton;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.workbench.widgets.BesideDialog;
import org.openide.awt.StatusDisplayer;
import org.openide.modules.ModuleInfo;
import org.openide.modules.Modules;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The health page: a dialog beside which one can go on working, at most one at a time. For the EDT. */
@Messages({
    "Health_title=Plug-in Health",
    "BTN_copy=&Copy Report",
    "HINT_copy=Copies all of this as text, to be pasted into the report of a problem",
    "MSG_copied=The report on the plug-ins is on the clipboard",
    "BTN_plugins=Open &Plugins",
    "HINT_plugins=Opens the window in which plug-ins are installed, updated and removed",
    "BTN_refresh=&Refresh",
    "HINT_refresh=Looks at all plug-ins again",
    "BTN_closeHealth=Close"
})
final class HealthDialog {
    private static final RequestProcessor RP = new RequestProcessor(HealthDialog.class);
    private static final AtomicReference<HealthDialog> OPEN = new AtomicReference<>();

    private final HealthModel model = new HealthModel(this::look, RP, EventQueue::invokeLater);
    private final HealthPanel panel = new HealthPanel(model);
    private final Dialog dialog;
    /** The open study, for the thread that looks. */
    private final AtomicReference<MissingModel> missing = new AtomicReference<>();

    private final Runnable studyChanged = this::studyChanged;

    private HealthDialog() {
        JButton copy = BesideDialog.button("health.copy", Bundle.BTN_copy(), Bundle.HINT_copy());
        copy.addActionListener(event -> copy());
        JButton plugins = BesideDialog.button("health.plugins", Bundle.BTN_plugins(), Bundle.HINT_plugins());
        plugins.setEnabled(PluginsWindow.isThere());
        plugins.addActionListener(event -> PluginsWindow.open(plugins));
        JButton refresh = BesideDialog.button("health.refresh", Bundle.BTN_refresh(), Bundle.HINT_refresh());
        refresh.addActionListener(event -> model.reload());
        JButton close = BesideDialog.button("health.close", Bundle.BTN_closeHealth(), null);
        dialog = BesideDialog.create(
                "health.dialog", Bundle.Health_title(), panel, close, this::ended, plugins, copy, refresh);
    }

    /** Opens the page, or brings it to the front. */
    static HealthDialog open() {
        HealthDialog known = OPEN.get();
        if (known != null) {
            known.dialog.toFront();
            return known;
        }
        HealthDialog next = new HealthDialog();
        OPEN.set(next);
        MissingDesk.get().addListener(next.studyChanged);
        next.studyChanged();
        next.model.begin(next.panel::refresh);
        next.dialog.setVisible(true);
        return next;
    }

    /** Selects a plug-in. */
    void show(String kind, String id) {
        panel.show(kind, id);
    }

    private void studyChanged() {
        missing.set(MissingDesk.get().model().orElse(null));
        model.reload();
    }

    private void ended() {
        MissingDesk.get().removeListener(studyChanged);
        model.end();
        OPEN.set(null);
    }

    private void copy() {
        ModuleInfo self = Modules.getDefault().ownerOf(HealthDialog.class);
        String program = "Cytoloop" + (self == null ? "" : " " + self.getImplementationVersion());
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(model.report(program)), null);
        StatusDisplayer.getDefault().setStatusText(Bundle.MSG_copied());
    }

    /** All there is to see; off the EDT. */
    private List<ProviderHealth> look() {
        List<ProviderHealth> rows = new ArrayList<>(InstalledPlugins.off());
        MissingModel study = missing.get();
        List<ProviderHealth> missed = study == null ? List.of() : study.rows();
        rows.addAll(missed);
        for (ProviderHealth row : Services.health()) {
            boolean told = missed.stream()
                    .anyMatch(other -> row.state() == HealthState.NOT_INSTALLED
                            && other.kind().equals(row.kind())
                            && other.id().equals(row.id()));
            if (!told) {
                rows.add(row);
            }
        }
        return rows;
    }
}
