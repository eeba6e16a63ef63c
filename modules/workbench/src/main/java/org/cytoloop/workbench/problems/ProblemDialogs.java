/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.awt.Dialog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Tells problems in dialogs, one after the other. For the EDT. */
@ServiceProvider(service = ProblemTeller.class, position = 1000)
@Messages({
    "ProblemDialogs_copy=&Copy",
    "ProblemDialogs_copy_tooltip=Copy the whole list as text",
    "ProblemDialogs_close=Close"
})
public final class ProblemDialogs implements ProblemTeller {
    private static final int WIDTH = 440;

    /** Dialogs that wait for the one that is shown to be closed. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private boolean showing;

    /** For the lookup. */
    public ProblemDialogs() {}

    @Override
    public void tell(String title, String sentence) {
        inTurn(() -> {
            Paragraph text = new Paragraph(sentence, WIDTH).selectable();
            text.setName("problem.text");
            NotifyDescriptor message = new NotifyDescriptor(
                    text,
                    title,
                    NotifyDescriptor.DEFAULT_OPTION,
                    NotifyDescriptor.WARNING_MESSAGE,
                    new Object[] {NotifyDescriptor.OK_OPTION},
                    NotifyDescriptor.OK_OPTION);
            DialogDisplayer.getDefault().notify(message);
        });
    }

    @Override
    public void tell(String title, String intro, List<Problem> problems) {
        inTurn(() -> show(title, new ProblemListPanel(intro, problems)));
    }

    private void inTurn(Runnable dialog) {
        waiting.add(dialog);
        if (showing) {
            return;
        }
        showing = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        } finally {
            showing = false;
        }
    }

    private static void show(String title, ProblemListPanel list) {
        JButton copy = new JButton();
        Mnemonics.setLocalizedText(copy, Bundle.ProblemDialogs_copy());
        copy.setToolTipText(Bundle.ProblemDialogs_copy_tooltip());
        copy.setName("problems.copy");
        copy.addActionListener(event -> list.copy());
        JButton close = new JButton(Bundle.ProblemDialogs_close());
        close.setName("problems.close");
        DialogDescriptor descriptor = new DialogDescriptor(
                framed(list),
                title,
                true,
                new Object[] {copy, close},
                close,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        descriptor.setClosingOptions(new Object[] {close});
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setResizable(true);
        dialog.setVisible(true);
        dialog.dispose();
    }

    private static JComponent framed(JComponent content) {
        content.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        return content;
    }
}
