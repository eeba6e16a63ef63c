/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.agreement;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.time.ZoneId;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.ListSelectionModel;
import org.cytoloop.consistency.labels.ReportHead;
import org.cytoloop.consistency.labels.ReportModel;
import org.cytoloop.consistency.labels.StudyTab;
import org.cytoloop.consistency.labels.TextPart;
import org.cytoloop.consistency.saving.ReportButtons;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.Band;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.operations.StudyAgreement;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How far people agree with themselves and each other: table, charts and what follows from it. */
@Messages({
    "AgreementPanel_computing=Computing agreement",
    "AgreementPanel_table=Agreement of each person and each pair",
    "AgreementPanel_advice=What follows",
    "AgreementPanel_kappa=&Kappa",
    "AgreementPanel_kappaTip=Charts show Cohen's kappa: agreement beyond chance",
    "AgreementPanel_share=Share Answered &Otherwise",
    "AgreementPanel_pabak=A&djusted Kappa",
    "AgreementPanel_pabakTip=Charts show kappa adjusted for how common each class is (PABAK, Byrt 1993)",
    "AgreementPanel_why=Within a bin nearly all cells are of one class, so plain kappa is near 0 there however well you "
            + "agree; adjusted kappa is not.",
    "AgreementPanel_bins=By signal:",
    "AgreementPanel_shareTip=Charts show the share of cells that got another answer the second time",
    "AgreementPanel_how=How to &Read This",
    "AgreementPanel_howTip=Explains kappa, intervals and bins",
    "AgreementPanel_howText=Blind repeats and second readings show a labelled cell again without its label. The table "
            + "counts how often the two answers are the same. Agreement is that share. Kappa is what is left of it when "
            + "agreement by chance is taken off: 1 is always the same, 0 no better than chance. The range in brackets "
            + "is the 95 % interval: with few cells it is wide, and the number says little. By signal, the charts show "
            + "where you differ: usually near the threshold. A sharper rule, with a clear threshold and a grey band for "
            + "UNSURE, helps there. By day, they show whether you drift. Cells are parted into bins of equal number. "
            + "Within a bin nearly all cells are of one class, which makes kappa small by nature: adjusted kappa (PABAK; "
            + "Byrt, Bishop and Carlin 1993) looks at the share that agrees alone, 1 all, 0 half, -1 none.",
    "AgreementPanel_empty=No cell was read twice yet. A share of each batch you sample is made of cells labelled before "
            + "(see the sampler), and Second Reading asks for more: once some are answered, this page shows how far you "
            + "agree with yourself and with others.",
    "# {0} - word for the size of kappa",
    "AgreementPanel_word=: {0}.",
    "# {0} - study",
    "# {1} - staining",
    "AgreementPanel_file={0} {1} agreement"
})
public final class AgreementPanel extends JPanel implements StudyTab {
    private static final long serialVersionUID = 1L;
    private static final String REPORT = "report";
    private static final String EMPTY = "empty";
    /** One alone, a second one, and both together. */
    private static final int ROWS = 3;

    private final transient ReportModel<AgreementReport> model;
    private final RaterTable rows = new RaterTable();
    private final JTable table = new JTable(rows);
    private final TextPart advice = new TextPart("agreement.advice", Bundle.AgreementPanel_advice());
    private final AgreementCharts charts = new AgreementCharts();
    private final JToggleButton how = new JToggleButton();
    private final JPanel page = new JPanel(new BorderLayout());
    private final ReportButtons buttons;
    private final ReportHead head;
    private final Paragraph empty = new Paragraph("", 520);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private transient AgreementReport shown;

    /** A tab without a study. */
    public AgreementPanel() {
        super(new BorderLayout());
        model = new ReportModel<>(
                Bundle.AgreementPanel_computing(),
                (study, staining, feature, task) ->
                        StudyAgreement.of(study, staining, feature, ZoneId.systemDefault(), task),
                Set.of(
                        StudyEvent.Topic.REPEATS,
                        StudyEvent.Topic.LABELS,
                        StudyEvent.Topic.CELLS,
                        StudyEvent.Topic.RULES),
                this::refresh);
        buttons = new ReportButtons(
                "agreement",
                new ReportButtons.Report(
                        this::fileName,
                        () -> shownNames(AgreementCsv.text(shown)),
                        () -> AgreementCsv.table(shown),
                        page));
        head = new ReportHead("agreement", model::setFeature, model::compute, buttons);
        prepareTable();
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, words(), right());
        split.setResizeWeight(0.45);
        split.setBorder(BorderFactory.createEmptyBorder());
        page.add(people(), BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        empty.setName("agreement.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(hint, EMPTY);
        centre.add(page, REPORT);
        add(head, BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        refresh();
    }

    private void prepareTable() {
        table.setName("agreement.table");
        table.getAccessibleContext().setAccessibleName(Bundle.AgreementPanel_table());
        table.setToolTipText(Band.CAUTION);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        int[] widths = {95, 60, 110, 110, 120};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getSelectionModel().addListSelectionListener(event -> showRater());
    }

    /** As wide as the window, for the numbers are long, and no higher than a few people need. */
    private JComponent people() {
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        int header = table.getTableHeader().getPreferredSize().height;
        list.setPreferredSize(new Dimension(420, header + ROWS * table.getRowHeight() + 2));
        JPanel people = new JPanel(new BorderLayout());
        people.add(list, BorderLayout.CENTER);
        people.add(new JSeparator(), BorderLayout.SOUTH);
        return people;
    }

    private JComponent words() {
        Mnemonics.setLocalizedText(how, Bundle.AgreementPanel_how());
        how.setName("agreement.how");
        how.setToolTipText(Bundle.AgreementPanel_howTip());
        how.addActionListener(event -> showRater());
        JPanel foot = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 4));
        foot.add(how);
        JPanel words = new JPanel(new BorderLayout());
        words.add(advice.scrolling(), BorderLayout.CENTER);
        words.add(foot, BorderLayout.SOUTH);
        words.setPreferredSize(new Dimension(300, 200));
        return words;
    }

    private JComponent right() {
        JRadioButton kappa = radio("agreement.kappa", Bundle.AgreementPanel_kappa(), Bundle.AgreementPanel_kappaTip());
        JRadioButton share = radio("agreement.share", Bundle.AgreementPanel_share(), Bundle.AgreementPanel_shareTip());
        JRadioButton pabak = radio("agreement.pabak", Bundle.AgreementPanel_pabak(), Bundle.AgreementPanel_pabakTip());
        ButtonGroup group = new ButtonGroup();
        group.add(pabak);
        group.add(kappa);
        group.add(share);
        pabak.setSelected(true);
        charts.show(AgreementCharts.Measure.PABAK);
        pabak.addActionListener(event -> charts.show(AgreementCharts.Measure.PABAK));
        kappa.addActionListener(event -> charts.show(AgreementCharts.Measure.KAPPA));
        share.addActionListener(event -> charts.show(AgreementCharts.Measure.SHARE));
        JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 2));
        choice.add(pabak);
        choice.add(share);
        choice.add(kappa);
        JLabel why = new JLabel(Bundle.AgreementPanel_why());
        why.setName("agreement.why");
        why.setToolTipText(Bundle.AgreementPanel_why());
        why.setBorder(BorderFactory.createEmptyBorder(0, 12, 4, 8));
        why.setMinimumSize(new Dimension(0, why.getPreferredSize().height));
        why.setPreferredSize(new Dimension(200, why.getPreferredSize().height));
        JPanel top = new JPanel(new BorderLayout());
        top.add(choice, BorderLayout.NORTH);
        top.add(why, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.add(top, BorderLayout.NORTH);
        right.add(charts, BorderLayout.CENTER);
        return right;
    }

    private static JRadioButton radio(String name, String text, String tip) {
        JRadioButton button = new JRadioButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        return button;
    }

    private String fileName() {
        return model.study()
                .map(open -> Bundle.AgreementPanel_file(
                        open.study().settings().name(), open.staining().name()))
                .orElse("");
    }

    /** Remarks name slices. */
    private String shownNames(String text) {
        return model.study().map(open -> open.names().text(text)).orElse(text);
    }

    private void refresh() {
        if (head == null) {
            return;
        }
        head.show(model);
        AgreementReport report = model.report().orElse(null);
        boolean none =
                report == null || report.intra().isEmpty() && report.inter().isEmpty();
        String text = report == null ? model.emptyText() : emptyText(report);
        empty.setText(text);
        cards.show(centre, none ? EMPTY : REPORT);
        buttons.setEnabled(!none);
        if (report != shown) {
            shown = report;
            if (!none) {
                int before = Math.max(0, table.getSelectedRow());
                rows.show(report);
                int row = Math.min(before, rows.getRowCount() - 1);
                table.setRowSelectionInterval(row, row);
            }
        }
    }

    private String emptyText(AgreementReport report) {
        return report.remarks().isEmpty()
                ? Bundle.AgreementPanel_empty()
                : Bundle.AgreementPanel_empty() + "\n\n" + shownNames(String.join("\n", report.remarks()));
    }

    private void showRater() {
        int row = table.getSelectedRow();
        RaterAgreement rater = row >= 0 && row < rows.getRowCount() ? rows.row(row) : null;
        charts.show(rater, shown == null ? "" : shown.signal());
        StringBuilder text = new StringBuilder();
        if (how.isSelected()) {
            text.append(Bundle.AgreementPanel_howText())
                    .append(' ')
                    .append(Band.CAUTION)
                    .append("\n\n");
        }
        if (rater != null) {
            text.append(rater.title())
                    .append(": ")
                    .append(rater.overall().text())
                    .append(
                            rater.overall().kappa().isDefined()
                                    ? Bundle.AgreementPanel_word(
                                            rater.overall().kappa().band().word())
                                    : ".")
                    .append('\n');
            rater.advice()
                    .forEach(sentence -> text.append("• ").append(sentence).append('\n'));
            if (!rater.bins().isEmpty()) {
                text.append(Bundle.AgreementPanel_bins()).append('\n');
            }
            rater.bins().forEach(bin -> text.append("• ")
                    .append(bin.text())
                    .append(": ")
                    .append(RaterTable.words(bin.score()))
                    .append('\n'));
        }
        if (shown != null && !shown.remarks().isEmpty()) {
            text.append('\n');
            shown.remarks()
                    .forEach(sentence -> text.append(shownNames(sentence)).append('\n'));
        }
        advice.show(text.toString().strip());
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        refresh();
    }

    @Override
    public void setShown(boolean next) {
        model.setShown(next);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.stainingChanged();
        } else if (change == DeskChange.ANNOTATOR) {
            model.compute();
        } else if (change == DeskChange.NAMES) {
            refresh();
            showRater();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }
}
