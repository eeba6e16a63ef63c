/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The sampler of the open study. */
@ServiceProvider(service = SamplerDesk.class)
public final class SamplerDesk extends StudyModels<SamplerModel, SamplerListener> {
    /** For the lookup. */
    public SamplerDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public SamplerDesk(Desk desk) {
        super(desk, SamplerListener::samplerChanged);
    }

    /** The one of this workbench. */
    public static SamplerDesk get() {
        return Lookup.getDefault().lookup(SamplerDesk.class);
    }

    @Override
    protected SamplerModel make(OpenStudy open) {
        return new SamplerModel(open, this::tell);
    }
}
