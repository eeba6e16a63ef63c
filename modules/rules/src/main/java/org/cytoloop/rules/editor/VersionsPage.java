/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.UIManager;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.rules.model.VersionsModel.Version;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The versions of the rule, newest first, with what each changed. */
@Messages({
    "VersionsPage_list=Versions of the rule, newest first",
    "# {0} - number",
    "VersionsPage_version=Version {0}",
    "# {0} - number",
    "VersionsPage_inUse=Version {0} (in use)",
    "# {0} - when",
    "# {1} - who",
    "# {2} - number of labels",
    "VersionsPage_when={0}, {1} \u00b7 {2,choice,0#no labels|1#1 label|1<{2,number} labels} given under it",
    "VersionsPage_use=&Use as Draft",
    "VersionsPage_useTip=Writes the text of the selected version into the editor; it becomes a new version when you save it",
    "VersionsPage_none=No version yet: write the rule and save it.",
    "VersionsPage_import=Im&port...",
    "VersionsPage_export=E&xport..."
})
final class VersionsPage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final DefaultListModel<Version> versions = new DefaultListModel<>();
    private final JList<Version> list = new JList<>(versions);
    private final JButton use = new JButton();
    private final JLabel none = new JLabel(Bundle.VersionsPage_none());
    private transient RulesModel model;
    private transient List<Version> shown = List.of();

    VersionsPage() {
        super(new BorderLayout(0, 6));
        setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 6));
        list.setName("rules.versions");
        list.getAccessibleContext().setAccessibleName(Bundle.VersionsPage_list());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.addListSelectionListener(event -> refreshButton());
        list.addComponentListener(new ComponentAdapter() {
            private int width;

            @Override
            public void componentResized(ComponentEvent event) {
                if (list.getWidth() != width) {
                    width = list.getWidth();
                    // rows are as high as their text needs at this width
                    list.setFixedCellHeight(1);
                    list.setFixedCellHeight(-1);
                }
            }
        });
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        Mnemonics.setLocalizedText(use, Bundle.VersionsPage_use());
        use.setName("rules.useVersion");
        use.setToolTipText(Bundle.VersionsPage_useTip());
        use.addActionListener(event -> {
            if (model != null && list.getSelectedValue() != null) {
                model.versions().useAsDraft(list.getSelectedValue());
            }
        });
        none.setName("rules.versions.none");
        none.setEnabled(false);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
        buttons.add(use);
        buttons.add(command("rules.import", Bundle.VersionsPage_import(), "ImportRuleAction"));
        buttons.add(command("rules.export", Bundle.VersionsPage_export(), "ExportRuleAction"));
        add(none, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
    }

    private static JButton command(String name, String text, String action) {
        JButton button = new JButton();
        javax.swing.Action command = Actions.forID("File", "org.cytoloop.rules.actions." + action);
        if (command != null) {
            Actions.connect(button, command);
            button.setIcon(null);
        }
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        return button;
    }

    /** Shows the versions. */
    void refresh(RulesModel next) {
        model = next;
        List<Version> now = next == null ? List.of() : next.versions().list();
        if (!now.equals(shown)) {
            int selected = Math.max(0, list.getSelectedIndex());
            boolean more = now.size() != shown.size();
            shown = now;
            versions.clear();
            versions.addAll(now);
            if (!now.isEmpty()) {
                list.setSelectedIndex(more ? 0 : Math.min(selected, now.size() - 1));
            }
        }
        none.setVisible(next != null && now.isEmpty());
        refreshButton();
    }

    private void refreshButton() {
        EditorModel editor = model == null ? null : model.editor();
        Version version = list.getSelectedValue();
        use.setEnabled(editor != null
                && version != null
                && !editor.isReadOnly()
                && version.rule().language() <= org.cytoloop.core.model.Rule.LANGUAGE);
    }

    /** Number, when, who and how many labels; the note; what it changed. */
    private static final class Row extends JLabel implements ListCellRenderer<Version> {
        private static final long serialVersionUID = 1L;
        private static final int MARGIN = 28;

        Row() {
            setOpaque(true);
            setBorder(BorderFactory.createEmptyBorder(5, 6, 5, 6));
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Version> list, Version version, int index, boolean selected, boolean focused) {
            setFont(list.getFont().deriveFont(Font.PLAIN));
            setBackground(selected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
            setForeground(selected ? UIManager.getColor("List.selectionForeground") : list.getForeground());
            int number = version.rule().version();
            String name = index == 0 ? Bundle.VersionsPage_inUse(number) : Bundle.VersionsPage_version(number);
            String when = Bundle.VersionsPage_when(
                    WHEN.format(version.rule().time().atZone(ZoneId.systemDefault())),
                    version.rule().annotator(),
                    version.labels());
            StringBuilder html = new StringBuilder("<html><div style='width:")
                    .append(Math.max(120, list.getWidth() - MARGIN))
                    .append("pt'><b>") // a px of Swing's HTML is 1.3 px
                    .append(escaped(name))
                    .append("</b><br>")
                    .append(escaped(when));
            if (!version.rule().note().isBlank()) {
                html.append("<br><i>").append(escaped(version.rule().note())).append("</i>");
            }
            for (String difference : version.differences()) {
                html.append("<br>\u2022 ").append(escaped(difference));
            }
            setText(html.append("</div></html>").toString());
            return this;
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    /** Lets go of the study. */
    void release() {
        model = null;
        shown = List.of();
        versions.clear();
    }
}
