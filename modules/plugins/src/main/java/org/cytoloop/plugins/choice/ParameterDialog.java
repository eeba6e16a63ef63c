/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.util.Set;
import javax.swing.BorderFactory;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.parameters.ParameterForm;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;

/** Asks for the parameters of what is chosen. */
@Messages({"# {0} - what a provider is called", "ParameterDialog_title=Parameters of {0}"})
final class ParameterDialog {
    private ParameterDialog() {}

    static void open(ChoiceModel model, String kind, String staining) {
        ParameterForm form =
                new ParameterForm(model.parameters(kind, staining), PartsPanel.name(kind, staining) + ".", Set.of());
        form.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        form.setValues(model.values(kind, staining));
        DialogDescriptor descriptor = new DialogDescriptor(
                form,
                Bundle.ParameterDialog_title(model.selected(kind, staining).text()));
        form.addChangeListener(event -> descriptor.setValid(form.problem().isEmpty()));
        if (DialogDisplayer.getDefault().notify(descriptor) == DialogDescriptor.OK_OPTION) {
            try {
                model.setValues(kind, staining, form.values().asMap());
            } catch (ProblemException e) {
                throw new IllegalStateException("the form was valid", e);
            }
        }
    }
}
