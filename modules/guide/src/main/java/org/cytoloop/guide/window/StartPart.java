/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import javax.swing.Action;
import javax.swing.JButton;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What to begin with while no study is open. */
@Messages({
    "StartPart_text=Begin with a study: it keeps your images, the cells in them, and all you say of them. The demo study"
            + " has slices whose truth is known: the guide leads through it in ten minutes.",
    "StartPart_demo=Open &Demo Study",
    "StartPart_demoTip=Try everything out on synthetic slices whose truth is known",
    "StartPart_new=&New Study\u2026",
    "StartPart_newTip=Make a study for your images: name, place and stainings",
    "StartPart_open=&Open Study\u2026",
    "StartPart_openTip=Open a study that was made before"
})
final class StartPart extends Column {
    private static final long serialVersionUID = 1L;

    StartPart() {
        Paragraph text = new Paragraph(Bundle.StartPart_text(), GuidePanel.WIDTH);
        text.setName("guide.start");
        with(text, 0);
        add("guide.demo", Bundle.StartPart_demo(), Bundle.StartPart_demoTip(), "demo.OpenDemoStudyAction", 10);
        add("guide.new", Bundle.StartPart_new(), Bundle.StartPart_newTip(), "newstudy.NewStudyAction", 4);
        add("guide.open", Bundle.StartPart_open(), Bundle.StartPart_openTip(), "opening.OpenStudyAction", 4);
    }

    private void add(String name, String text, String tooltip, String command, int gap) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tooltip);
        button.addActionListener(event -> {
            Action action = Actions.forID("File", "org.cytoloop.workbench." + command);
            if (action != null && action.isEnabled()) {
                action.actionPerformed(event);
            }
        });
        with(button, gap);
    }
}
