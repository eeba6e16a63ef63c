/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.deeds;

import java.util.Optional;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Opens the queue of a miner. */
@ServiceProvider(service = DeedDoer.class)
@Messages({
    "MineDeed_exam=An exam is being answered, and nothing may hint at a call: answer it first.",
    "MineDeed_left=Answer the cells in the mining window one after the other: 1 ON, 2 OFF, 3 UNSURE. Each answer is a sample"
            + " at once."
})
public final class MineDeed implements DeedDoer {
    /** For the lookup. */
    public MineDeed() {}

    @Override
    public String kind() {
        return Deed.MINE;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        return open.calls().isHidden() ? Optional.of(Bundle.MineDeed_exam()) : Optional.empty();
    }

    @Override
    public String afterwards(OpenStudy open, Deed deed) {
        return Bundle.MineDeed_left();
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        MiningTab.QUEUE.open();
        String miner = deed.arguments().getOrDefault("miner", "");
        if (!miner.isEmpty()) {
            MiningDesk.get().model().filter(model -> model.study() == open).ifPresent(model -> model.choose(miner));
        }
    }
}
