/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import org.cytoloop.report.model.ReportModel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.util.HelpCtx;
import org.openide.util.NbBundle.Messages;

/** The dialog that makes the report; work goes on beside it. One for each study. For the EDT. */
@Messages({
    "TTL_Report=Report",
    "LBL_MakingReport=Making the report",
    "BTN_MakeReport=&Make Report",
    "HINT_MakeReport=Write the report",
    "BTN_CloseReport=C&lose",
    "HINT_CloseReport=Close this dialog; a report that is being made goes on"
})
final class ReportDialog {
    private final Desk desk;
    private final OpenStudy study;
    private final ReportModel model;
    private final ReportPanel panel;
    private final JButton make = new JButton();
    private final Dialog dialog;

    private final DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                dialog.dispose();
            } else if (change != DeskChange.HOVER && change != DeskChange.VIEW) {
                refresh();
            }
        }
    };

    private ReportDialog(Desk desk, OpenStudy study) {
        this.desk = desk;
        this.study = study;
        model = new ReportModel(
                study.study(),
                ReportSession.of(study),
                (work, done, failed) -> study.jobs().start(Bundle.LBL_MakingReport(), work, done, failed),
                EventQueue::invokeLater,
                study.names()::masked,
                this::refresh);
        panel = new ReportPanel(model);
        dialog = DialogDisplayer.getDefault().createDialog(descriptor());
        dialog.setName("report.dialog");
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed();
            }

            @Override
            public void windowClosing(WindowEvent event) {
                dialog.dispose();
            }
        });
    }

    /** Opens the dialog, or brings it to the front. */
    static void open(Desk desk, OpenStudy study) {
        ReportDialog known = study.getLookup().lookup(ReportDialog.class);
        if (known != null) {
            known.dialog.toFront();
            return;
        }
        ReportDialog dialog = new ReportDialog(desk, study);
        study.offer(dialog);
        desk.addListener(dialog.listener);
        dialog.dialog.setVisible(true);
        dialog.refresh();
    }

    private DialogDescriptor descriptor() {
        make.setName("report.make");
        make.setToolTipText(Bundle.HINT_MakeReport());
        Mnemonics.setLocalizedText(make, Bundle.BTN_MakeReport());
        JButton close = new JButton();
        close.setName("report.close");
        close.setToolTipText(Bundle.HINT_CloseReport());
        Mnemonics.setLocalizedText(close, Bundle.BTN_CloseReport());
        DialogDescriptor descriptor = new DialogDescriptor(
                panel,
                Bundle.TTL_Report(),
                false,
                new Object[] {make, close},
                make,
                DialogDescriptor.DEFAULT_ALIGN,
                HelpCtx.DEFAULT_HELP,
                event -> {
                    if (event.getSource() == make) {
                        panel.commit();
                        model.make();
                    }
                });
        descriptor.setClosingOptions(new Object[] {close, NotifyDescriptor.CLOSED_OPTION});
        return descriptor;
    }

    /** The model has something else to show; also called while this is being made. */
    private void refresh() {
        if (panel == null) {
            return;
        }
        panel.refresh();
        make.setEnabled(model.canMake());
        ReportSession.keep(study, model.choices());
    }

    private void closed() {
        desk.removeListener(listener);
        study.withdraw(this);
    }
}
