/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.guard.GuardedDetector;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.StudyEvent;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.awt.StatusDisplayer;
import org.openide.util.HelpCtx;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.WindowManager;

/** The dialog that detects cells; open beside the viewer while the user works on. One for each study. For the EDT. */
@Messages({
    "TTL_Detect=Detect Cells",
    "BTN_Start=&Start",
    "HINT_Start=Detect the cells of the chosen slices",
    "BTN_Close=&Close",
    "HINT_Close=Close this dialog; a detection that runs goes on",
    "MSG_DetectProblems=These slices could not be detected; the others have their cells."
})
final class DetectCellsDialog {
    private static final RequestProcessor PREVIEWS = new RequestProcessor("preview of the detection", 1);

    /** Waits this long for the next move of a slider. */
    private static final int SETTLE_MS = 60;

    private final Desk desk;
    private final OpenStudy study;
    private final DetectionModel model;
    private final DetectionPanel panel;
    private final JButton start = new JButton();
    private final Dialog dialog;
    private Optional<DetectionReport> told = Optional.empty();

    private final DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                dialog.dispose();
            } else if (change == DeskChange.SLICE || change == DeskChange.DISPLAY) {
                model.refresh();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            if (event.topics().contains(StudyEvent.Topic.LABELS)
                    || event.topics().contains(StudyEvent.Topic.CELLS)) {
                model.countLabels();
            }
            if (event.topics().contains(StudyEvent.Topic.CHOICES)) {
                model.follow();
            }
            model.refresh();
        }
    };

    private DetectCellsDialog(Desk desk, OpenStudy study, List<CellDetector> detectors) {
        this.desk = desk;
        this.study = study;
        model = new DetectionModel(
                study,
                detectors,
                task -> PREVIEWS.post(task, SETTLE_MS),
                EventQueue::invokeLater,
                slice -> Stages.installed().flatMap(stages -> stages.of(slice)),
                this::refresh);
        panel = new DetectionPanel(model);
        dialog = DialogDisplayer.getDefault().createDialog(descriptor());
        dialog.setName("detect.dialog");
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
        DetectCellsDialog known = study.getLookup().lookup(DetectCellsDialog.class);
        if (known != null) {
            known.dialog.toFront();
            return;
        }
        try {
            Services.first(CellDetector.class, "cell detector");
        } catch (ProblemException e) {
            Problems.tell(Bundle.TTL_Detect(), e);
            return;
        }
        List<CellDetector> detectors = Services.all(CellDetector.class).stream()
                .<CellDetector>map(GuardedDetector::of)
                .toList();
        new DetectCellsDialog(desk, study, detectors).show();
    }

    private DialogDescriptor descriptor() {
        start.setName("detect.start");
        start.setToolTipText(Bundle.HINT_Start());
        Mnemonics.setLocalizedText(start, Bundle.BTN_Start());
        JButton close = new JButton();
        close.setName("detect.close");
        close.setToolTipText(Bundle.HINT_Close());
        Mnemonics.setLocalizedText(close, Bundle.BTN_Close());
        DialogDescriptor descriptor = new DialogDescriptor(
                panel,
                Bundle.TTL_Detect(),
                false,
                new Object[] {start, close},
                start,
                DialogDescriptor.DEFAULT_ALIGN,
                HelpCtx.DEFAULT_HELP,
                event -> {
                    if (event.getSource() == start) {
                        model.start();
                    }
                });
        descriptor.setClosingOptions(new Object[] {close, NotifyDescriptor.CLOSED_OPTION});
        return descriptor;
    }

    private void show() {
        study.offer(this);
        desk.addListener(listener);
        DetectionOutlines.installed().ifPresent(outlines -> outlines.show(model.preview()));
        dialog.pack();
        dialog.setLocation(place());
        dialog.setVisible(true);
        model.refresh();
    }

    /** Level with the viewer and at the right of the window, where it hides least of the slice. */
    private Point place() {
        Frame main = WindowManager.getDefault().getMainWindow();
        Rectangle window = main.getBounds();
        int x = window.x + window.width - dialog.getWidth() - 8;
        int y = window.y + Math.max(0, (window.height - dialog.getHeight()) / 2);
        Optional<Stage> stage = Stages.installed().flatMap(Stages::active);
        if (stage.isPresent() && stage.get().component().isShowing()) {
            y = stage.get().component().getLocationOnScreen().y;
        }
        Rectangle screen = main.getGraphicsConfiguration().getBounds();
        return new Point(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - dialog.getWidth())),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - dialog.getHeight())));
    }

    /** The model has something else to show; also called while this is being made. */
    private void refresh() {
        if (panel == null) {
            return;
        }
        panel.refresh();
        start.setEnabled(model.canStart());
        if (!model.report().equals(told)) {
            told = model.report();
            told.ifPresent(this::tell);
        }
    }

    private void tell(DetectionReport report) {
        String summary = DetectionWords.summary(report, model::shown);
        StatusDisplayer.getDefault().setStatusText(summary.lines().findFirst().orElse(""));
        Problems.tell(Bundle.TTL_Detect(), Bundle.MSG_DetectProblems(), report.problems());
    }

    private void closed() {
        desk.removeListener(listener);
        study.withdraw(this);
        DetectionOutlines.installed().ifPresent(outlines -> outlines.show(null));
        model.close();
    }
}
