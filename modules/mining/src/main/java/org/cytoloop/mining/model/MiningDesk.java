/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

import java.util.function.BiFunction;
import org.cytoloop.mining.asking.MiningSource;
import org.cytoloop.mining.asking.StudySource;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.cytoloop.workspace.Study;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Mining in the open study. */
@ServiceProvider(service = MiningDesk.class)
public final class MiningDesk extends StudyModels<MiningModel, MiningListener> {
    private final BiFunction<Study, String, MiningSource> sources;

    /** For the lookup. */
    public MiningDesk() {
        this(Desk.get(), StudySource::new);
    }

    /**
     * On a desk of its own.
     *
     * @param sources gives the miners of a study, for the staining of that name
     */
    public MiningDesk(Desk desk, BiFunction<Study, String, MiningSource> sources) {
        super(desk, MiningListener::miningChanged);
        this.sources = sources;
    }

    /** The one of this workbench. */
    public static MiningDesk get() {
        return Lookup.getDefault().lookup(MiningDesk.class);
    }

    @Override
    protected MiningModel make(OpenStudy open) {
        return new MiningModel(open, sources, () -> tell(MiningListener::miningChanged));
    }
}
