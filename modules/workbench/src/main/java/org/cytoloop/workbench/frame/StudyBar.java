/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.NbBundle;

/** Shows name, staining, annotator and whether all is on disk; chooses staining and annotator. */
@NbBundle.Messages({
    "StudyBar_none=No study open",
    "StudyBar_staining=Staining",
    "StudyBar_staining_tip=The staining whose cells are labelled and shown",
    "StudyBar_annotator=Annotator",
    "StudyBar_annotator_tip=Who labels; the study remembers it with every label",
    "StudyBar_someoneElse=Someone else…",
    "StudyBar_who=Name:",
    "StudyBar_who_title=Who Labels Now?",
    "StudyBar_who_what=Changing the annotator",
    "StudyBar_saved=Saved",
    "StudyBar_saved_tip=Every change is on disk; there is no need to save.",
    "StudyBar_saving=Saving…",
    "StudyBar_saving_tip=A change is being written to disk.",
    "# {0} - folder of the study",
    "StudyBar_study_tip=The open study, in {0}"
})
final class StudyBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MAX_NAME_WIDTH = 220;
    private static final int MAX_COMBO_WIDTH = 170;

    private final transient StudyBarModel model;
    private final JLabel study = new JLabel();
    private final JComboBox<String> staining = new JComboBox<>();
    private final JComboBox<String> annotator = new JComboBox<>();
    private final JLabel saved = new JLabel();
    private boolean showing;

    StudyBar(StudyBarModel model) {
        this.model = model;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        study.setName("frame.study");
        study.setFont(study.getFont().deriveFont(Font.BOLD));
        staining.setName("frame.staining");
        staining.setToolTipText(Bundle.StudyBar_staining_tip());
        staining.getAccessibleContext().setAccessibleName(Bundle.StudyBar_staining());
        staining.addActionListener(this::stainingChosen);
        annotator.setName("frame.annotator");
        annotator.setToolTipText(Bundle.StudyBar_annotator_tip());
        annotator.getAccessibleContext().setAccessibleName(Bundle.StudyBar_annotator());
        annotator.addActionListener(this::annotatorChosen);
        saved.setName("frame.saved");
        add(study);
        add(Box.createHorizontalStrut(12));
        add(staining);
        add(Box.createHorizontalStrut(6));
        add(annotator);
        add(Box.createHorizontalStrut(10));
        add(saved);
        add(Box.createHorizontalStrut(8));
        refresh();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        model.follow(this::refresh);
    }

    @Override
    public void removeNotify() {
        model.follow(null);
        super.removeNotify();
    }

    private void refresh() {
        showing = true;
        boolean open = model.hasStudy();
        study.setText(open ? model.name() : Bundle.StudyBar_none());
        study.setToolTipText(open ? Bundle.StudyBar_study_tip(model.folder()) : null);
        study.setEnabled(open);
        if (open) {
            List<String> people = new ArrayList<>(model.annotators());
            people.add(Bundle.StudyBar_someoneElse());
            fill(staining, model.stainings(), model.staining());
            fill(annotator, people, model.annotator());
        } else {
            fill(staining, List.of(Bundle.StudyBar_staining()), Bundle.StudyBar_staining());
            fill(annotator, List.of(Bundle.StudyBar_annotator()), Bundle.StudyBar_annotator());
        }
        staining.setEnabled(open && model.stainings().size() > 1);
        annotator.setEnabled(open);
        saved.setVisible(open);
        saved.setText(model.isSaved() ? Bundle.StudyBar_saved() : Bundle.StudyBar_saving());
        saved.setToolTipText(model.isSaved() ? Bundle.StudyBar_saved_tip() : Bundle.StudyBar_saving_tip());
        saved.setIcon(new SavedMark(model.isSaved(), open));
        keepSize(saved, widest(Bundle.StudyBar_saved(), Bundle.StudyBar_saving()) + 18);
        study.setPreferredSize(null);
        keepSize(study, Math.min(MAX_NAME_WIDTH, study.getPreferredSize().width));
        showing = false;
        revalidate();
        repaint();
    }

    /** The width of the mark stays, whatever it says. */
    private int widest(String... texts) {
        int width = 0;
        for (String text : texts) {
            width = Math.max(width, saved.getFontMetrics(saved.getFont()).stringWidth(text));
        }
        return width;
    }

    private static void keepSize(JComponent part, int width) {
        part.setPreferredSize(null);
        Dimension size = new Dimension(width, part.getPreferredSize().height);
        part.setPreferredSize(size);
        part.setMaximumSize(size);
        part.setMinimumSize(size);
    }

    private static void fill(JComboBox<String> combo, List<String> items, String chosen) {
        boolean same = combo.getItemCount() == items.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).equals(combo.getItemAt(i));
        }
        if (!same) {
            combo.removeAllItems();
            items.forEach(combo::addItem);
            combo.setPreferredSize(null);
            keepSize(combo, Math.min(MAX_COMBO_WIDTH, combo.getPreferredSize().width + 14));
        }
        combo.setSelectedItem(items.contains(chosen) ? chosen : null);
    }

    private void stainingChosen(ActionEvent event) {
        if (!showing && staining.getSelectedItem() instanceof String name) {
            model.chooseStaining(name);
        }
    }

    private void annotatorChosen(ActionEvent event) {
        if (showing || !(annotator.getSelectedItem() instanceof String name)) {
            return;
        }
        boolean someoneElse = annotator.getSelectedIndex() == annotator.getItemCount() - 1;
        if (someoneElse) {
            annotator.setSelectedItem(model.annotator());
            NotifyDescriptor.InputLine question =
                    new NotifyDescriptor.InputLine(Bundle.StudyBar_who(), Bundle.StudyBar_who_title());
            if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION
                    && !question.getInputText().isBlank()) {
                choose(question.getInputText().trim());
            }
        } else {
            choose(name);
        }
    }

    private void choose(String name) {
        try {
            model.chooseAnnotator(name);
        } catch (ProblemException e) {
            Problems.tell(Bundle.StudyBar_who_what(), e);
            refresh();
        }
    }
}
