/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.deeds;

import java.util.Optional;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedArguments;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.lookup.ServiceProvider;

/** Shows a slice. */
@ServiceProvider(service = DeedDoer.class)
public final class ShowSliceDeed implements DeedDoer {
    /** For the lookup. */
    public ShowSliceDeed() {}

    @Override
    public String kind() {
        return Deed.SHOW_SLICE;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        return DeedArguments.sliceObstacle(open, deed);
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        DeedArguments.slice(open, deed).ifPresent(slice -> {
            open.setSlice(slice.name());
            Stages.installed().ifPresent(stages -> stages.show(slice.name()));
        });
    }
}
