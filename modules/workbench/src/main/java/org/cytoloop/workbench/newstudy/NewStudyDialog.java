/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.Dialog;
import javax.swing.JButton;
import javax.swing.JDialog;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The dialog in which a study is described: one page after the other. For the EDT. */
@Messages({
    "NewStudyDialog_title=New Study",
    "NewStudyDialog_back=< &Back",
    "NewStudyDialog_back_tooltip=To the step before",
    "NewStudyDialog_next=Ne&xt >",
    "NewStudyDialog_next_tooltip=To the next step (Enter)",
    "NewStudyDialog_finish=Cr&eate Study",
    "NewStudyDialog_finish_tooltip=Make the study and open it",
    "NewStudyDialog_cancel=Cancel",
    "NewStudyDialog_cancel_tooltip=Make no study (Esc)"
})
final class NewStudyDialog {
    private final NewStudyModel model;
    private final NewStudyPanel panel;
    private final JButton back = new JButton();
    private final JButton next = new JButton();
    private final JButton finish = new JButton();
    private final JButton cancel = new JButton();
    private Dialog dialog;
    private boolean finished;

    NewStudyDialog(NewStudyModel model, NewStudyScout scout) {
        this.model = model;
        panel = new NewStudyPanel(model, scout::add);
        dress(back, "newStudy.back", Bundle.NewStudyDialog_back(), Bundle.NewStudyDialog_back_tooltip());
        dress(next, "newStudy.next", Bundle.NewStudyDialog_next(), Bundle.NewStudyDialog_next_tooltip());
        dress(finish, "newStudy.finish", Bundle.NewStudyDialog_finish(), Bundle.NewStudyDialog_finish_tooltip());
        dress(cancel, "newStudy.cancel", Bundle.NewStudyDialog_cancel(), Bundle.NewStudyDialog_cancel_tooltip());
        back.addActionListener(event -> go(-1));
        next.addActionListener(event -> go(1));
        finish.addActionListener(event -> finish());
    }

    private static void dress(JButton button, String name, String text, String tooltip) {
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tooltip);
        button.setName(name);
    }

    /** Asks; true when the model is complete and the study is to be made. */
    boolean ask() {
        DialogDescriptor descriptor = new DialogDescriptor(
                panel,
                Bundle.NewStudyDialog_title(),
                true,
                new Object[] {back, next, finish, cancel},
                next,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        descriptor.setClosingOptions(new Object[] {cancel});
        dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setName("newStudy.dialog");
        dialog.setResizable(true);
        dialog.setMinimumSize(dialog.getSize());
        model.addListener(this::refresh);
        refresh();
        dialog.setVisible(true);
        dialog.dispose();
        return finished;
    }

    private void go(int direction) {
        Step to = Step.values()[panel.step().ordinal() + direction];
        panel.show(to);
        refresh();
    }

    private void finish() {
        finished = model.isComplete();
        if (finished) {
            dialog.setVisible(false);
        }
    }

    private void refresh() {
        Step step = panel.step();
        boolean last = step.ordinal() == Step.values().length - 1;
        back.setEnabled(step.ordinal() > 0);
        next.setEnabled(!last && model.problem(step).isEmpty());
        finish.setEnabled(last && model.isComplete());
        if (dialog instanceof JDialog window) {
            window.getRootPane().setDefaultButton(last ? finish : next);
        }
    }
}
