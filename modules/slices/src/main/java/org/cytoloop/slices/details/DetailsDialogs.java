/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workspace.SliceDetails;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Asks for details of slices. On the EDT. */
@Messages({
    "TITLE_edit=Edit Slice Details",
    "BTN_ok=OK",
    "BTN_cancel=Cancel",
    "TITLE_paste=Paste Slice Details",
    "# {0} - number of slices",
    "BTN_paste=&Change {0} Slices",
    "BTN_paste_one=&Change 1 Slice",
    "BTN_paste_none=&Change"
})
public final class DetailsDialogs {
    private DetailsDialogs() {}

    /**
     * Lets the user edit details of slices together.
     *
     * @param details the slices to edit, at least one, and what is said of them
     * @param all what is said of all slices of the study
     * @return what changes, by slice; empty when the user changed nothing or cancelled
     */
    public static Map<String, SliceDetails> edit(Map<String, SliceDetails> details, Collection<SliceDetails> all) {
        DialogDescriptor[] dialog = new DialogDescriptor[1];
        DetailsPanel[] panel = new DetailsPanel[1];
        JButton ok = button(Bundle.BTN_ok(), "details.ok");
        JButton cancel = button(Bundle.BTN_cancel(), "details.cancel");
        panel[0] = new DetailsPanel(details, all, () -> judge(panel[0], dialog[0], ok));
        dialog[0] = new DialogDescriptor(
                panel[0],
                Bundle.TITLE_edit(),
                true,
                new Object[] {ok, cancel},
                ok,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        dialog[0].createNotificationLineSupport();
        java.awt.EventQueue.invokeLater(panel[0]::focusFirst);
        if (DialogDisplayer.getDefault().notify(dialog[0]) != ok) {
            return Map.of();
        }
        try {
            return panel[0].edit().changes(details);
        } catch (ProblemException e) {
            Problems.tell(Bundle.TITLE_edit(), e);
            return Map.of();
        }
    }

    private static void judge(DetailsPanel panel, DialogDescriptor dialog, JButton ok) {
        if (dialog == null) {
            return;
        }
        try {
            panel.edit();
            dialog.getNotificationLineSupport().clearMessages();
            ok.setEnabled(true);
        } catch (ProblemException e) {
            dialog.getNotificationLineSupport().setErrorMessage(e.getMessage());
            ok.setEnabled(false);
        }
    }

    private static JButton button(String text, String name) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        return button;
    }

    /**
     * Takes a table from the clipboard and shows what it would change.
     *
     * @param details all slices of the study, and what is said of them
     * @return what changes, by slice; empty when nothing does or the user cancelled
     */
    public static Map<String, SliceDetails> paste(Map<String, SliceDetails> details) {
        Optional<PastePlan> plan = plan(clipboard(), details);
        if (plan.isEmpty()) {
            return Map.of();
        }
        int count = plan.get().changes().size();
        JButton ok = button(
                count == 0 ? Bundle.BTN_paste_none() : count == 1 ? Bundle.BTN_paste_one() : Bundle.BTN_paste(count),
                "pasteDetails.ok");
        ok.setEnabled(count > 0);
        JButton cancel = button(Bundle.BTN_cancel(), "pasteDetails.cancel");
        DialogDescriptor dialog = new DialogDescriptor(
                new PastePanel(plan.get()),
                Bundle.TITLE_paste(),
                true,
                new Object[] {ok, cancel},
                count > 0 ? ok : cancel,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        return DialogDisplayer.getDefault().notify(dialog) == ok ? plan.get().details() : Map.of();
    }

    /** What a text would change; empty after the user was told that it is no table. */
    private static Optional<PastePlan> plan(String text, Map<String, SliceDetails> details) {
        try {
            return Optional.of(PastePlan.of(DetailsTable.parse(text), details));
        } catch (ProblemException e) {
            Problems.tell(Bundle.TITLE_paste(), e);
            return Optional.empty();
        }
    }

    private static String clipboard() {
        try {
            return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // another program holds the clipboard, or there is no text in it
            java.util.logging.Logger.getLogger(DetailsDialogs.class.getName())
                    .log(java.util.logging.Level.FINE, "no text", e);
            return "";
        }
    }
}
