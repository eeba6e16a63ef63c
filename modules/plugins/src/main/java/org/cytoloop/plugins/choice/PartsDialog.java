/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.awt.Dialog;
import java.awt.EventQueue;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.Listening;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.BesideDialog;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** The parts of the loop of the open study; one dialog at a time, beside the other windows. */
@Messages({"Parts_title=Parts of the Loop", "Parts_close=Close"})
final class PartsDialog {
    private static final RequestProcessor RP = new RequestProcessor(PartsDialog.class);

    private final Desk desk;
    private final OpenStudy open;
    private final ChoiceModel model;
    private final StaleModel stale;
    private final PartsPanel panel;
    private final Dialog dialog;
    private final Listening providers;
    private final DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                dialog.dispose();
            } else if (change == DeskChange.NAMES) {
                panel.refresh();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            stale.studyChanged(event);
            if (event.topics().contains(StudyEvent.Topic.CHOICES)
                    || event.topics().contains(StudyEvent.Topic.ROUNDS)
                    || event.topics().contains(StudyEvent.Topic.CELLS)) {
                panel.refresh();
            }
        }
    };

    private PartsDialog(Desk desk, OpenStudy open) {
        this.desk = desk;
        this.open = open;
        model = new ChoiceModel(open);
        stale = new StaleModel(open, RP, EventQueue::invokeLater, this::refresh);
        panel = new PartsPanel(model, stale);
        dialog = BesideDialog.create(
                "parts.dialog",
                Bundle.Parts_title(),
                panel,
                BesideDialog.button("parts.close", Bundle.Parts_close(), null),
                this::ended);
        providers = Services.onChange(() -> EventQueue.invokeLater(this::providersChanged));
    }

    /** Opens the dialog, or brings it to the front. */
    static void open(Desk desk, OpenStudy open) {
        PartsDialog known = open.getLookup().lookup(PartsDialog.class);
        if (known != null) {
            known.dialog.toFront();
            return;
        }
        PartsDialog next = new PartsDialog(desk, open);
        open.offer(next);
        desk.addListener(next.listener);
        next.stale.look();
        next.dialog.setVisible(true);
    }

    private void refresh() {
        if (panel != null) {
            panel.refresh();
        }
    }

    private void providersChanged() {
        panel.refresh();
        stale.look();
    }

    private void ended() {
        desk.removeListener(listener);
        providers.close();
        stale.close();
        open.withdraw(this);
    }
}
