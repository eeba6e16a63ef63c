/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;

/** A command on the sampler of the open study; also asks anew whether it can work when the sampler has changed. */
abstract class SamplerAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICONS = "org/cytoloop/sampler/icons/";

    /** For the whole life of the command, like the one of the desk. */
    private final transient SamplerListener listener = new SamplerListener() {
        @Override
        public void samplerChanged() {
            refresh();
        }
    };

    /**
     * A command.
     *
     * @param icon file name of its icon, or null
     */
    SamplerAction(String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, icon == null ? null : ICONS + icon);
        // after the registration, so that a command made off the EDT misses nothing
        SamplerDesk.get().addListener(listener);
        EventQueue.invokeLater(this::refresh);
    }

    @Override
    protected final boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent()
                && SamplerDesk.get().model().filter(this::canWork).isPresent();
    }

    @Override
    protected final void perform(OpenStudy study) {
        SamplerDesk.get().model().ifPresent(this::perform);
    }

    /** True when the command can work now. */
    abstract boolean canWork(SamplerModel model);

    /** Does it. */
    abstract void perform(SamplerModel model);

    /** The cell a label command acts on: the one under the mouse, else the selected one. */
    static Optional<CellRef> target(SamplerModel model) {
        return model.study().selection().target();
    }

    /** True when there is something to sample on. */
    static boolean hasSlices(SamplerModel model) {
        return !model.study().study().slices().isEmpty();
    }

    /** True when that cell is a sample of the current staining. */
    static boolean isSample(SamplerModel model) {
        return target(model).flatMap(model::label).isPresent();
    }
}
