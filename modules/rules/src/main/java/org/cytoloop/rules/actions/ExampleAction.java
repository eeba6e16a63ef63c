/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import java.util.Optional;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;

/** Takes the selected cell as an example of the rule that is being written. */
abstract class ExampleAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private final RuleExample.Kind kind;

    ExampleAction(RuleExample.Kind kind, String name, String tooltip) {
        super(Desk.get(), name, tooltip, null);
        this.kind = kind;
    }

    @Override
    protected final boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent()
                && RulesDesk.get()
                        .model()
                        .map(model -> model.editor())
                        .filter(editor ->
                                !editor.isReadOnly() && editor.candidate().isPresent())
                        .isPresent();
    }

    @Override
    protected final void perform(OpenStudy study) {
        RulesDesk.get().model().ifPresent(model -> model.editor().addExample(kind));
    }
}
