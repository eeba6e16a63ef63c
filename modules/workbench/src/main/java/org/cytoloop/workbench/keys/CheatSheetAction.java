/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.awt.Dialog;
import java.awt.event.ActionEvent;
import java.lang.ref.WeakReference;
import javax.swing.AbstractAction;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;

/** Shows the cheat sheet beside the windows, which stay usable. */
@ActionID(category = "Help", id = "org.cytoloop.workbench.keys.CheatSheetAction")
@ActionRegistration(displayName = "#CTL_CheatSheet", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Help", position = 300),
    @ActionReference(path = "Shortcuts", name = "S-F1")
})
@NbBundle.Messages({
    "CTL_CheatSheet=&Keyboard Cheat Sheet",
    "HINT_CheatSheet=All commands and the keys that run them",
    "CheatSheet_title=Keyboard Cheat Sheet"
})
public final class CheatSheetAction extends AbstractAction {
    private static final long serialVersionUID = 1L;
    private transient WeakReference<Dialog> open = new WeakReference<>(null);

    /** For the registration. */
    public CheatSheetAction() {
        putValue(NAME, Bundle.CTL_CheatSheet());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_CheatSheet());
        putValue("iconBase", "org/cytoloop/workbench/icons/keys.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Dialog before = open.get();
        if (before != null && before.isShowing()) {
            before.toFront();
            return;
        }
        CheatSheetModel model = new CheatSheetModel();
        model.setCommands(CommandCatalogue.read());
        DialogDescriptor descriptor =
                new DialogDescriptor(new CheatSheetPanel(model), Bundle.CheatSheet_title(), false, null);
        descriptor.setOptions(new Object[0]);
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setName("keys.dialog");
        open = new WeakReference<>(dialog);
        dialog.setVisible(true);
    }
}
