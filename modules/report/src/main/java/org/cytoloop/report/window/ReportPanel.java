/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Vector;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.cytoloop.report.model.ReportModel;
import org.cytoloop.reporting.files.ReportFile.Format;
import org.cytoloop.reporting.groups.GroupTest;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What is to be reported; below it how far it is, and what was written. For the EDT. */
@Messages({
    "LBL_Format=Write:",
    "LBL_Html=a &web page (HTML)",
    "HINT_Html=One file for any browser, with everything in it; small screens and paper as well",
    "LBL_Pdf=&pages of A4 (PDF)",
    "HINT_Pdf=One file to be printed, or sent with a paper",
    "LBL_File=&File:",
    "HINT_File=Where the report is written; a file of that name is replaced",
    "BTN_BrowseReport=&Browse...",
    "HINT_BrowseReport=Choose the file",
    "TTL_ChooseReport=Report",
    "BTN_ChooseReport=Choose",
    "LBL_Pictures=&Slices and cells",
    "LBL_PicturesOf=Pictures:",
    "HINT_Pictures=A picture of each slice with its calls, and examples of cells; makes the file larger",
    "LBL_Test=&Test between groups:",
    "HINT_Test=How groups of animals are compared; the animal is the unit",
    "LBL_NoTest=None",
    "TXT_Test=A p value answers one question that was asked before the data were seen. Without such a question leave this"
            + " at None: groups are then shown with means, spreads and intervals."
})
final class ReportPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TEXT_WIDTH = 430;

    private final transient ReportModel model;
    private final JRadioButton html = new JRadioButton();
    private final JRadioButton pdf = new JRadioButton();
    private final ReportFileField file;
    private final JCheckBox pictures = new JCheckBox();
    private final JComboBox<TestItem> test = new JComboBox<>(TestItem.all());
    private final ReportState state;
    private boolean showing;

    /** A test in the list. */
    private record TestItem(Optional<GroupTest> test) {
        static Vector<TestItem> all() {
            Vector<TestItem> all = new Vector<>();
            all.add(new TestItem(Optional.empty()));
            Arrays.stream(GroupTest.values())
                    .map(Optional::of)
                    .map(TestItem::new)
                    .forEach(all::add);
            return all;
        }

        @Override
        public String toString() {
            return test.map(GroupTest::displayName).orElse(Bundle.LBL_NoTest());
        }
    }

    /** A panel; {@link #refresh} is to be called whenever the model has changed. */
    ReportPanel(ReportModel model) {
        super(new GridBagLayout());
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(12, 14, 8, 14));
        file = new ReportFileField(
                path -> change(() -> model.choose(model.choices().with(path))));
        state = new ReportState(model);
        ButtonGroup formats = new ButtonGroup();
        JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        radio(html, "report.format.html", Bundle.LBL_Html(), Bundle.HINT_Html(), Format.HTML, formats, choice);
        radio(pdf, "report.format.pdf", Bundle.LBL_Pdf(), Bundle.HINT_Pdf(), Format.PDF, formats, choice);
        pictures.setName("report.pictures");
        pictures.setToolTipText(Bundle.HINT_Pictures());
        Mnemonics.setLocalizedText(pictures, Bundle.LBL_Pictures());
        pictures.addActionListener(
                event -> change(() -> model.choose(model.choices().with(pictures.isSelected()))));
        test.setName("report.test");
        test.setToolTipText(Bundle.HINT_Test());
        test.addActionListener(event -> change(() -> model.test(((TestItem) test.getSelectedItem()).test())));
        row(0, Bundle.LBL_Format(), html, choice);
        row(1, Bundle.LBL_File(), file.field(), file);
        row(2, Bundle.LBL_PicturesOf(), pictures, pictures);
        JPanel tests = new JPanel(new BorderLayout());
        tests.add(test, BorderLayout.LINE_START);
        row(3, Bundle.LBL_Test(), test, tests);
        row(4, null, null, new QuietText("report.testText", Bundle.TXT_Test(), TEXT_WIDTH));
        GridBagConstraints below = at(0, 5);
        below.gridwidth = 2;
        below.weighty = 1;
        below.fill = GridBagConstraints.BOTH;
        below.insets = new Insets(12, 0, 0, 0);
        add(state, below);
        refresh();
    }

    private void radio(
            JRadioButton button, String name, String text, String hint, Format format, ButtonGroup group, JPanel to) {
        button.setName(name);
        button.setToolTipText(hint);
        Mnemonics.setLocalizedText(button, text);
        button.addActionListener(
                event -> change(() -> model.choose(model.choices().with(format))));
        button.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 14));
        group.add(button);
        to.add(button);
    }

    private void row(int row, String label, JComponent labelled, JComponent field) {
        if (label != null) {
            JLabel text = new JLabel();
            Mnemonics.setLocalizedText(text, label);
            text.setLabelFor(labelled);
            GridBagConstraints place = at(0, row);
            place.insets = new Insets(row == 0 ? 0 : 8, 0, 0, 10);
            add(text, place);
        }
        GridBagConstraints place = at(1, row);
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.insets = new Insets(row == 0 ? 0 : label == null ? 3 : 8, 0, 0, 0);
        add(field, place);
    }

    private static GridBagConstraints at(int column, int row) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = row;
        place.anchor = GridBagConstraints.LINE_START;
        return place;
    }

    /** A change by the user, not by {@link #refresh}. */
    private void change(Runnable what) {
        if (!showing) {
            what.run();
        }
    }

    /** Shows what the model says. */
    void refresh() {
        showing = true;
        try {
            html.setSelected(model.choices().format() == Format.HTML);
            pdf.setSelected(model.choices().format() == Format.PDF);
            file.show(model.choices().file());
            pictures.setSelected(model.choices().pictures());
            test.setSelectedItem(new TestItem(model.test()));
            for (JComponent choice : new JComponent[] {html, pdf, pictures, test}) {
                choice.setEnabled(!model.isMaking());
            }
            file.setEnabled(!model.isMaking());
            state.refresh();
        } finally {
            showing = false;
        }
    }

    /** For the button that makes the report: what is typed counts, also when the field still has the focus. */
    void commit() {
        file.commit();
    }

    /** The button that stops making it. */
    JButton cancelButton() {
        return state.cancelButton();
    }
}
