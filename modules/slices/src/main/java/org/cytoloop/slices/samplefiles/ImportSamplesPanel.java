/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.core.model.Staining;
import org.cytoloop.slices.dialogs.FileField;
import org.cytoloop.slices.dialogs.Rows;
import org.cytoloop.slices.dialogs.Sentence;
import org.openide.util.NbBundle.Messages;

/** The contents of the dialog that imports samples. For the EDT. */
@Messages({
    "LBL_SampleFile=&File:",
    "TTL_ChooseSamples=Choose the Table with the Labels",
    "HINT_SampleFile=A table (CSV) with columns slice, x, y, label or slice, cell, label",
    "LBL_Staining=&Staining:",
    "HINT_Staining=The staining the labels are for",
    "LBL_Radius=&Distance at most:",
    "HINT_Radius=How far a position in the table may be from the middle of a cell; half a cell diameter by default",
    "MSG_ChooseSamples=Choose a table (CSV) with the columns slice, x, y and label, or slice, cell and label; labels are"
            + " ON, OFF or UNSURE. What it would change is shown here first."
})
final class ImportSamplesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ImportSamplesModel model;
    private final FileField file =
            new FileField("importSamples.file", Bundle.TTL_ChooseSamples(), Bundle.HINT_SampleFile(), false);
    private final JComboBox<String> stainings;
    private final JTextField radius = new JTextField(6);
    private final Sentence plan = new Sentence("importSamples.plan", 50);
    private boolean showing;
    private boolean typed;

    ImportSamplesPanel(ImportSamplesModel model) {
        super(new BorderLayout());
        this.model = model;
        stainings =
                new JComboBox<>(model.stainings().stream().map(Staining::name).toArray(String[]::new));
        stainings.setName("importSamples.staining");
        stainings.setToolTipText(Bundle.HINT_Staining());
        stainings.setSelectedItem(model.staining());
        stainings.addActionListener(event -> model.setStaining(stainings.getItemAt(stainings.getSelectedIndex())));
        radius.setName("importSamples.radius");
        radius.setToolTipText(Bundle.HINT_Radius());
        radius.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes of plain text do not change
            }
        });
        file.onChange(() -> model.setFile(file.file()));
        plan.setRows(6);
        JPanel distance = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        distance.add(radius);
        distance.add(new JLabel(" px"));
        add(
                new Rows()
                        .add(Bundle.LBL_SampleFile(), file, file.field())
                        .add(Bundle.LBL_Staining(), stainings, stainings)
                        .add(Bundle.LBL_Radius(), distance, radius)
                        .wide(plan)
                        .panel(),
                BorderLayout.CENTER);
        refresh();
    }

    private void typed() {
        if (!showing) {
            typed = true;
            model.setRadius(radius.getText());
        }
    }

    /** Shows what the model says now. */
    void refresh() {
        if (!typed && !Double.isNaN(model.radius())) {
            showing = true;
            radius.setText(ImportSamplesModel.text(model.radius()));
            showing = false;
        }
        Optional<String> problem = model.problem();
        String words = problem.orElseGet(model::planWords);
        plan.tell(words.isEmpty() ? Bundle.MSG_ChooseSamples() : words, problem.isPresent());
    }

    /** What has the keyboard at first. */
    Component first() {
        return file.field();
    }
}
