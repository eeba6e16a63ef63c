/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.GridBagLayout;
import java.io.File;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The first step: name, place, who works. */
@Messages({
    "PlacePage_intro=A study is one folder that holds everything about one piece of work: slices, cells, labels,"
            + " models. Your images stay where they are and are never changed.",
    "PlacePage_name=&Name of the study:",
    "PlacePage_name_tooltip=Also the name of its folder, for example cFos fear conditioning",
    "PlacePage_place=&Folder it lies in:",
    "PlacePage_place_tooltip=The study becomes a folder of its own in this folder",
    "PlacePage_choose=C&hoose...",
    "PlacePage_choose_tooltip=Choose the folder in which the study is to lie",
    "PlacePage_chooser=Folder for the Study",
    "PlacePage_annotator=&Your name:",
    "PlacePage_annotator_tooltip=Written beside every label you give; can be changed later for somebody else",
    "# {0} - folder",
    "PlacePage_result=Will be made as {0}"
})
final class PlacePage extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 460;
    private static final int COLUMNS = 30;

    private final transient NewStudyModel model;
    private final JTextField name = new JTextField(COLUMNS);
    private final JTextField place = new JTextField(COLUMNS);
    private final JTextField annotator = new JTextField(COLUMNS);
    private final JButton choose = new JButton();
    private final Paragraph result = new Paragraph(" ", WIDTH);

    PlacePage(NewStudyModel model) {
        super(new GridBagLayout());
        this.model = model;
        dress();
        FormGrid grid = new FormGrid(this);
        grid.whole(new Paragraph(Bundle.PlacePage_intro(), WIDTH));
        grid.gap();
        grid.row(Bundle.PlacePage_name(), name);
        grid.row(Bundle.PlacePage_place(), place, choose);
        grid.below(result);
        grid.row(Bundle.PlacePage_annotator(), annotator);
        grid.filling(new JPanel());
        refresh();
        TextChange.follow(name, model::setName);
        TextChange.follow(place, model::setPlace);
        TextChange.follow(annotator, model::setAnnotator);
        choose.addActionListener(event -> choose());
        model.addListener(this::refresh);
    }

    private void dress() {
        name.setName("newStudy.name");
        name.setToolTipText(Bundle.PlacePage_name_tooltip());
        place.setName("newStudy.place");
        place.setToolTipText(Bundle.PlacePage_place_tooltip());
        annotator.setName("newStudy.annotator");
        annotator.setToolTipText(Bundle.PlacePage_annotator_tooltip());
        choose.setName("newStudy.choosePlace");
        choose.setToolTipText(Bundle.PlacePage_choose_tooltip());
        Mnemonics.setLocalizedText(choose, Bundle.PlacePage_choose());
        result.setName("newStudy.folder");
        result.setForeground(UIManager.getColor("Label.disabledForeground"));
    }

    /** Puts the cursor where the user begins. */
    void begin() {
        name.requestFocusInWindow();
    }

    private void refresh() {
        TextChange.show(place, model.place());
        TextChange.show(annotator, model.annotator());
        result.setText(
                model.folder().map(folder -> Bundle.PlacePage_result(folder)).orElse(" "));
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(new File(model.place()));
        chooser.setDialogTitle(Bundle.PlacePage_chooser());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showDialog(this, null) == JFileChooser.APPROVE_OPTION) {
            Path chosen = chooser.getSelectedFile().toPath();
            model.setPlace(chosen.toString());
        }
    }
}
