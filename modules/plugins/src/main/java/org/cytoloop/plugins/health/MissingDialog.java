/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.Dialog;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Tells that a study was opened without all of its plug-ins; nobody has to answer before going on. For the EDT. */
@Messages({
    "Missing_title=Plug-ins of This Study",
    "# {0} - name of the study",
    "Missing_intro=The study {0} is open, but not all of its plug-ins are there:",
    "BTN_missingPlugins=Open &Plugins",
    "BTN_missingParts=Parts of the &Loop...",
    "BTN_missingHealth=Plug-in &Health",
    "BTN_missingClose=Close"
})
final class MissingDialog {
    private static final int WIDTH = 520;
    /** The category and id of the command that chooses other parts. */
    private static final String CHOOSE_CATEGORY = "Model";

    private static final String CHOOSE_ID = "org.cytoloop.plugins.choice.PartsAction";

    private MissingDialog() {}

    /** Tells. */
    static void show(MissingModel model) {
        JButton close = button("missing.close", Bundle.BTN_missingClose());
        List<Object> options = new ArrayList<>();
        if (PluginsWindow.isThere()) {
            JButton plugins = button("missing.plugins", Bundle.BTN_missingPlugins());
            plugins.addActionListener(event -> PluginsWindow.open(plugins));
            options.add(plugins);
        }
        Action choose = Actions.forID(CHOOSE_CATEGORY, CHOOSE_ID);
        if (choose != null) {
            JButton parts = button("missing.parts", Bundle.BTN_missingParts());
            parts.addActionListener(
                    event -> choose.actionPerformed(new ActionEvent(parts, ActionEvent.ACTION_PERFORMED, "choose")));
            options.add(parts);
        }
        JButton health = button("missing.health", Bundle.BTN_missingHealth());
        health.addActionListener(event -> HealthDialog.open());
        options.add(health);
        DialogDescriptor descriptor = new DialogDescriptor(
                panel(model),
                Bundle.Missing_title(),
                false,
                new Object[] {close},
                close,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        descriptor.setAdditionalOptions(options.toArray());
        descriptor.setClosingOptions(new Object[] {close});
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setName("missing.dialog");
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                dialog.dispose();
            }
        });
        model.whenLeft(dialog::dispose);
        dialog.setVisible(true);
    }

    private static JButton button(String name, String text) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        return button;
    }

    /** What is told, one paragraph for each plug-in. */
    static JPanel panel(MissingModel model) {
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.PAGE_AXIS));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        String study = model.study().study().settings().name();
        panel.add(new Paragraph(Bundle.Missing_intro(study), WIDTH));
        List<String> sentences = model.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Paragraph sentence = new Paragraph(sentences.get(i), WIDTH).selectable();
            sentence.setName("missing.sentence." + (i + 1));
            panel.add(Box.createVerticalStrut(8));
            panel.add(sentence);
        }
        return panel;
    }
}
