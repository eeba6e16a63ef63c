/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.cytoloop.core.model.Rule;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesChange;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.RulesListener;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The rule editor: what the rule says on the left, what that means for the cells on the right. */
@Messages({
    "RuleEditorPanel_none=Rule",
    "# {0} - staining",
    "RuleEditorPanel_title=Rule for {0}",
    "RuleEditorPanel_noVersion=not saved yet",
    "# {0} - number of the version",
    "RuleEditorPanel_inUse=version {0} in use",
    "# {0} - number of the version",
    "RuleEditorPanel_draft=draft, not in use until saved (version {0} is)",
    "RuleEditorPanel_newer=written by a newer program: read only",
    "RuleEditorPanel_versions=Versions",
    "RuleEditorPanel_versionsTip=Shows the versions of the rule in place of the cells"
})
public final class RuleEditorPanel extends JPanel implements StudyWindow, RulesListener {
    private static final long serialVersionUID = 1L;
    private static final String LOOK = "look";
    private static final String VERSIONS = "versions";
    private static final int LEFT = 300;

    private final transient RulesDesk rules;
    private final JLabel title = new JLabel();
    private final JLabel state = new JLabel();
    private final JToggleButton toggle = new JToggleButton();
    private final TextPage text = new TextPage();
    private final LookPage look = new LookPage();
    private final VersionsPage versions = new VersionsPage();
    private final SaveBar bar = new SaveBar();
    private final CardLayout cards = new CardLayout();
    private final JPanel right = new JPanel(cards);

    /** A panel on the rules of a desk; {@link #refresh} shows what is there. */
    public RuleEditorPanel(RulesDesk rules) {
        super(new BorderLayout());
        this.rules = rules;
        right.add(look, LOOK);
        right.add(versions, VERSIONS);
        text.setMinimumSize(new Dimension(180, 80));
        text.setPreferredSize(new Dimension(LEFT, 300));
        right.setMinimumSize(new Dimension(160, 80));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, text, right);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerLocation(LEFT);
        split.setResizeWeight(0.3);
        add(header(), BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        add(bar, BorderLayout.SOUTH);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("control ENTER"), "save");
        getActionMap().put("save", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                bar.save();
            }
        });
    }

    private JPanel header() {
        title.setName("rules.title");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.15f));
        state.setName("rules.state");
        state.setEnabled(false);
        state.setMinimumSize(new Dimension(0, 0));
        Mnemonics.setLocalizedText(toggle, Bundle.RuleEditorPanel_versions());
        toggle.setName("rules.showVersions");
        toggle.setToolTipText(Bundle.RuleEditorPanel_versionsTip());
        toggle.addActionListener(event -> cards.show(right, toggle.isSelected() ? VERSIONS : LOOK));
        JPanel header = new JPanel(new BorderLayout(10, 0));
        header.setBorder(BorderFactory.createEmptyBorder(5, 8, 4, 8));
        header.add(title, BorderLayout.LINE_START);
        header.add(state, BorderLayout.CENTER);
        header.add(toggle, BorderLayout.LINE_END);
        return header;
    }

    /** One begins to write in the words. */
    @Override
    public boolean requestFocusInWindow() {
        return text.first().requestFocusInWindow();
    }

    @Override
    public void rulesChanged(RulesChange change) {
        RulesModel model = rules.model().orElse(null);
        switch (change) {
            case STUDY, RULE -> refresh();
            case DRAFT -> {
                showText(model);
                look.draftChanged();
            }
            case FEATURE -> look.featureChanged();
            case COUNTS -> look.countsChanged();
            case MEASURING -> look.measuringChanged();
            case CELL -> {
                look.cellChanged();
                text.cellChanged();
            }
        }
    }

    /** What crops show follows the desk. */
    @Override
    public void deskChanged(DeskChange change) {
        look.deskChanged(change);
        if (change == DeskChange.DISPLAY || change == DeskChange.NAMES) {
            text.displayChanged();
        }
        if (change == DeskChange.NAMES) {
            look.measuringChanged();
        }
    }

    /** Shows what there is now. */
    @Override
    public void refresh() {
        RulesModel model = rules.model().orElse(null);
        if (model == null) {
            release();
            return;
        }
        showText(model);
        look.refresh(model);
        versions.refresh(model);
        toggle.setEnabled(true);
    }

    private void showText(RulesModel model) {
        EditorModel editor = model == null ? null : model.editor();
        text.refresh(model);
        bar.refresh(editor);
        title.setText(editor == null ? Bundle.RuleEditorPanel_none() : Bundle.RuleEditorPanel_title(editor.staining()));
        state.setText(editor == null ? "" : state(editor));
        state.setToolTipText(state.getText().isEmpty() ? null : state.getText());
    }

    private static String state(EditorModel editor) {
        Optional<Rule> current = editor.current();
        if (editor.isReadOnly()) {
            return Bundle.RuleEditorPanel_newer();
        }
        if (current.isEmpty()) {
            return Bundle.RuleEditorPanel_noVersion();
        }
        int version = current.get().version();
        return editor.isChanged() ? Bundle.RuleEditorPanel_draft(version) : Bundle.RuleEditorPanel_inUse(version);
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        text.release();
        look.release();
        look.refresh(null);
        versions.release();
        bar.refresh(null);
        title.setText(Bundle.RuleEditorPanel_none());
        state.setText("");
        toggle.setSelected(false);
        toggle.setEnabled(false);
        cards.show(right, LOOK);
    }
}
