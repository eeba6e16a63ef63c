/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.parts.Edits;
import org.cytoloop.rules.parts.Suggestion;
import org.cytoloop.rules.parts.SuggestionPopup;
import org.cytoloop.rules.parts.TextUndo;
import org.openide.util.NbBundle.Messages;

/** Chooses the feature to look at: type a few letters of its name or of what it measures. */
@Messages({
    "FeatureField_name=Feature to look at",
    "FeatureField_tip=The feature whose values are shown; type a few letters, or press Down for all",
    "FeatureField_all=Lists all features"
})
final class FeatureField extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField field = new JTextField(14);
    private final JButton all = new JButton("\u25be");
    private final transient SuggestionPopup popup = new SuggestionPopup(field, "rules.features", this::choose);
    private transient EditorModel model;
    private boolean refreshing;

    FeatureField() {
        super(new BorderLayout());
        setOpaque(false);
        field.setName("rules.feature");
        field.setToolTipText(Bundle.FeatureField_tip());
        field.getAccessibleContext().setAccessibleName(Bundle.FeatureField_name());
        TextUndo.install(field);
        Edits.of(field, () -> {
            if (!refreshing && field.isFocusOwner()) {
                // after the text has arrived
                java.awt.EventQueue.invokeLater(() -> suggest(field.getText()));
            }
        });
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.isConsumed()) {
                    return;
                }
                if (event.getKeyCode() == KeyEvent.VK_DOWN) {
                    suggest("");
                    event.consume();
                } else if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
                    restore();
                }
            }
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                field.selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                restore();
            }
        });
        field.addActionListener(event -> {
            if (model != null) {
                model.choose(field.getText().trim());
                restore();
            }
        });
        all.setName("rules.feature.all");
        all.setToolTipText(Bundle.FeatureField_all());
        all.getAccessibleContext().setAccessibleName(Bundle.FeatureField_all());
        all.setFocusable(false);
        all.addActionListener(event -> {
            field.requestFocusInWindow();
            java.awt.EventQueue.invokeLater(() -> suggest(""));
        });
        add(field, BorderLayout.CENTER);
        add(all, BorderLayout.LINE_END);
    }

    private void suggest(String words) {
        FeatureSchema schema = model == null ? null : model.schema();
        if (schema == null) {
            return;
        }
        List<Suggestion> found = Completions.features(schema, words);
        int preselected = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).shown().equals(model.feature())) {
                preselected = i;
            }
        }
        popup.show(found, 0, preselected);
    }

    private void choose(Suggestion suggestion) {
        if (model != null) {
            model.choose(suggestion.text());
            restore();
        }
    }

    private void restore() {
        String shown = model == null ? "" : model.feature();
        if (!field.getText().equals(shown)) {
            refreshing = true;
            field.setText(shown);
            refreshing = false;
        }
    }

    /** Shows what is looked at. */
    void refresh(EditorModel next) {
        boolean other = model != next;
        model = next;
        boolean usable = next != null && next.schema() != null;
        field.setEnabled(usable);
        all.setEnabled(usable);
        if (other || !popup.isShown()) {
            restore();
        }
    }
}
