/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import javax.swing.JMenuItem;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.workbench.widgets.CheckedMenuItem;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows or hides regions worth sampling next. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.SuggestRegionsAction")
@ActionRegistration(displayName = "#CTL_SuggestRegions", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 400, separatorBefore = 395),
    @ActionReference(path = "Shortcuts", name = "W")
})
@Messages({
    "CTL_SuggestRegions=Sugge&st Regions",
    "HINT_SuggestRegions=Shows regions worth sampling next as dashed rectangles, or hides them; a click on one draws there"
})
public final class SuggestRegionsAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public SuggestRegionsAction() {
        super(Bundle.CTL_SuggestRegions(), Bundle.HINT_SuggestRegions(), "suggest.svg");
    }

    /** A menu item that shows whether regions are suggested whenever its menu opens. */
    @Override
    public JMenuItem getMenuPresenter() {
        return new CheckedMenuItem(this, SuggestRegionsAction::isSuggesting);
    }

    private static boolean isSuggesting() {
        return SamplerDesk.get()
                .model()
                .filter(model -> model.settings().suggesting())
                .isPresent();
    }

    @Override
    boolean canWork(SamplerModel model) {
        return model.canSuggest();
    }

    @Override
    void perform(SamplerModel model) {
        model.set(how -> how.withSuggesting(!how.suggesting()));
    }
}
