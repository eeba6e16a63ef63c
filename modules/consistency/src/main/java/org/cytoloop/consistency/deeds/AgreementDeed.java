/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Opens the agreement of blind repeats. */
@ServiceProvider(service = DeedDoer.class)
public final class AgreementDeed extends CommandDeed {
    /** For the lookup. */
    public AgreementDeed() {
        super(Deed.AGREEMENT, "Sample", "org.cytoloop.consistency.window.AgreementAction");
    }
}
