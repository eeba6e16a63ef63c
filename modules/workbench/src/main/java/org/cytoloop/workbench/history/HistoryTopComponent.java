/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.time.Clock;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workbench.widgets.StudyTopComponent;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.Actions;
import org.openide.util.NbBundle;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;

/** The window with the history of the study. */
@TopComponent.Description(
        preferredID = "HistoryTopComponent",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS,
        iconBase = "org/cytoloop/workbench/icons/history.svg")
@TopComponent.Registration(mode = "properties", openAtStartup = false, position = 400)
@ActionID(category = "Window", id = "org.cytoloop.workbench.history.HistoryTopComponent")
@ActionReference(path = "Menu/Window", position = 120)
@TopComponent.OpenActionRegistration(displayName = "#CTL_History", preferredID = "HistoryTopComponent")
@NbBundle.Messages({
    "CTL_History=&History",
    "LBL_History=History",
    "HINT_History=What was done to the study, when and by whom",
    "History_reading=Reading the history"
})
public final class HistoryTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;
    private static final RequestProcessor RP = new RequestProcessor(HistoryTopComponent.class);

    private final transient HistoryModel model =
            new HistoryModel(RP, EventQueue::invokeLater, problem -> Problems.tell(Bundle.History_reading(), problem));

    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                refresh();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            model.reload();
        }
    };

    /** For the registration. */
    public HistoryTopComponent() {
        super(Desk.get());
        setName(Bundle.LBL_History());
        setToolTipText(Bundle.HINT_History());
        setLayout(new BorderLayout());
        add(new HistoryPanel(
                model,
                Clock.systemDefaultZone(),
                Actions.forID("Edit", "org.cytoloop.workbench.frame.UndoAction"),
                Actions.forID("Edit", "org.cytoloop.workbench.frame.RedoAction"),
                this::undoBack));
    }

    @Override
    protected DeskListener listener() {
        return listener;
    }

    @Override
    protected void refresh() {
        model.show(desk().study().<HistorySource>map(ShownHistory::new).orElse(null));
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        model.show(null);
    }

    private void undoBack(HistoryEntry entry) {
        desk().study().ifPresent(study -> UndoBack.ask(study, entry, model.stepsBackTo(entry)));
    }
}
