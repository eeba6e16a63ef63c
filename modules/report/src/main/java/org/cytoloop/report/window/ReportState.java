/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.cytoloop.report.model.ReportModel;
import org.cytoloop.reporting.files.ReportFile;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.problems.Wording;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How far the report is, what went wrong, or what was written and how to see it. For the EDT. */
@Messages({
    "TXT_Begin=Nothing of the study is changed by this.",
    "TXT_Making=Making the report...",
    "# {0} - size in MB",
    "# {1} - path",
    "TXT_Written=Written ({0} MB): {1}",
    "BTN_CancelReport=&Cancel",
    "HINT_CancelReport=Stop; no file is left behind",
    "BTN_OpenReport=&Open",
    "HINT_OpenReport=Open the report with the program of this computer",
    "HINT_CannotOpen=This computer does not open files by their kind; copy the path",
    "BTN_ShowFolder=Show Fol&der",
    "HINT_ShowFolder=Open the folder the report lies in",
    "BTN_CopyPath=Copy P&ath",
    "HINT_CopyPath=Copy where the report lies"
})
final class ReportState extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String MAKING = "making";
    private static final String DONE = "done";
    private static final String TELLING = "telling";
    private static final int STEPS = 1000;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 84;

    private final transient ReportModel model;
    private final CardLayout cards = new CardLayout();
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton cancel = new JButton();
    private final JButton open = new JButton();
    private final JButton folder = new JButton();
    private final JButton copy = new JButton();
    private final Paragraph written = new Paragraph("", WIDTH).selectable();
    private final Paragraph told = new Paragraph("", WIDTH).selectable();

    ReportState(ReportModel model) {
        this.model = model;
        setLayout(cards);
        setPreferredSize(new Dimension(WIDTH, HEIGHT));
        progress.setName("report.progress");
        progress.setStringPainted(true);
        told.setName("report.status");
        written.setName("report.written");
        button(cancel, "report.cancel", Bundle.BTN_CancelReport(), Bundle.HINT_CancelReport(), model::cancel);
        button(
                open,
                "report.open",
                Bundle.BTN_OpenReport(),
                WrittenReport.canOpen() ? Bundle.HINT_OpenReport() : Bundle.HINT_CannotOpen(),
                () -> model.written().ifPresent(file -> WrittenReport.open(file.file())));
        button(
                folder,
                "report.folder",
                Bundle.BTN_ShowFolder(),
                WrittenReport.canOpen() ? Bundle.HINT_ShowFolder() : Bundle.HINT_CannotOpen(),
                () -> model.written()
                        .ifPresent(file -> WrittenReport.open(file.file().getParent())));
        button(copy, "report.copy", Bundle.BTN_CopyPath(), Bundle.HINT_CopyPath(), () -> model.written()
                .ifPresent(file -> WrittenReport.copy(file.file())));
        add(card(told), TELLING);
        JPanel bar = new JPanel(new BorderLayout(8, 0));
        bar.add(progress, BorderLayout.CENTER);
        bar.add(cancel, BorderLayout.LINE_END);
        add(card(bar), MAKING);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        for (JButton each : new JButton[] {open, folder, copy}) {
            JPanel gap = new JPanel(new BorderLayout());
            gap.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 6));
            gap.add(each);
            buttons.add(gap);
        }
        JPanel done = new JPanel(new BorderLayout(0, 6));
        done.add(written, BorderLayout.CENTER);
        done.add(buttons, BorderLayout.PAGE_END);
        add(card(done), DONE);
    }

    /** At the top, as high as it needs to be. */
    private static JPanel card(javax.swing.JComponent content) {
        JPanel card = new JPanel(new BorderLayout());
        card.add(content, BorderLayout.PAGE_START);
        return card;
    }

    private static void button(JButton button, String name, String text, String hint, Runnable press) {
        button.setName(name);
        button.setToolTipText(hint);
        Mnemonics.setLocalizedText(button, text);
        button.addActionListener(event -> press.run());
    }

    JButton cancelButton() {
        return cancel;
    }

    void refresh() {
        open.setEnabled(WrittenReport.canOpen());
        folder.setEnabled(WrittenReport.canOpen());
        progress.setValue((int) Math.round(model.fraction() * STEPS));
        progress.setString(model.step().isEmpty() ? Bundle.TXT_Making() : Wording.of(model.step()));
        if (model.isMaking()) {
            cards.show(this, MAKING);
        } else if (model.written().isPresent()) {
            ReportFile file = model.written().get();
            String size = String.format(Locale.ROOT, "%.1f", Math.max(0.1, file.bytes() / 1e6));
            written.setText(Bundle.TXT_Written(size, file.file().toString()));
            cards.show(this, DONE);
        } else {
            told.setText(
                    model.isMasked()
                            ? ShownNames.whyHidden()
                            : model.problem().isEmpty() ? Bundle.TXT_Begin() : Wording.of(model.problem()));
            cards.show(this, TELLING);
        }
    }
}
