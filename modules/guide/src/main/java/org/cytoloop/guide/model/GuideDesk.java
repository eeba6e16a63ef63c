/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import java.util.List;
import java.util.function.Supplier;
import org.cytoloop.guidance.situation.StudySituation;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The guide through the open study. */
@ServiceProvider(service = GuideDesk.class)
public final class GuideDesk extends StudyModels<GuideModel, GuideListener> {
    private final SituationSource.Maker situations;
    private final Supplier<List<Adviser>> advisers;

    /** For the lookup. */
    public GuideDesk() {
        this(
                Desk.get(),
                (study, staining) -> new StudySource(new StudySituation(study, staining)),
                () -> Services.all(Adviser.class));
    }

    /** On a desk of its own, with situations and advisers of its own. */
    public GuideDesk(Desk desk, SituationSource.Maker situations, Supplier<List<Adviser>> advisers) {
        super(desk, GuideListener::guideChanged);
        this.situations = situations;
        this.advisers = advisers;
    }

    /** The one of this workbench. */
    public static GuideDesk get() {
        return Lookup.getDefault().lookup(GuideDesk.class);
    }

    @Override
    protected GuideModel make(OpenStudy open) {
        return new GuideModel(open, situations, advisers, () -> tell(GuideListener::guideChanged));
    }
}
