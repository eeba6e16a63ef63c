/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle;
import org.openide.util.RequestProcessor;

/** Shows the about box. Registered in the layer, in place of the platform's. */
@NbBundle.Messages({
    "CTL_About=&About Cytoloop...",
    "HINT_About=The version, the libraries it stands on with their licences, and the system it runs on",
    "About_title=About Cytoloop"
})
public final class AboutAction extends AbstractAction {
    private static final long serialVersionUID = 1L;
    private static final RequestProcessor RP = new RequestProcessor(AboutAction.class);

    /** For the registration. */
    public AboutAction() {
        putValue(NAME, Bundle.CTL_About());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_About());
        putValue("iconBase", "org/cytoloop/plugins/icons/about.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        RP.post(() -> {
            AboutModel model = AboutModel.installed();
            EventQueue.invokeLater(() -> show(model));
        });
    }

    private static void show(AboutModel model) {
        DialogDescriptor descriptor = new DialogDescriptor(new AboutPanel(model), Bundle.About_title(), false, null);
        descriptor.setOptions(new Object[] {DialogDescriptor.CLOSED_OPTION});
        DialogDisplayer.getDefault().createDialog(descriptor).setVisible(true);
    }
}
