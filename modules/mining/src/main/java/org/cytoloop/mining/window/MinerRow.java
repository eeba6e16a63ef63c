/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import org.cytoloop.mining.asking.Tally;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.openide.util.NbBundle.Messages;

/**
 * A miner in the list.
 *
 * @param id its id
 * @param name its name
 * @param tip what it looks for, and why it cannot yet
 * @param found how it did here, in a few words
 */
@Messages({
    "# {0} - number that was wrong",
    "# {1} - number of answers",
    "MinerRow_wrong={0,number,integer} of {1,number,integer} really wrong",
    "# {0} - number of answers",
    "MinerRow_answered={0,number,integer} answered",
    "MinerRow_not=nothing to say yet"
})
record MinerRow(String id, String name, String tip, String found) {
    /**
     * Of a miner.
     *
     * @param works true when it is at work, whatever it said before: it may have been pointed at cells since
     */
    static MinerRow of(MinerRecord miner, Tally tally, boolean works) {
        if (!works && miner.obstacle().isPresent() && tally.answered() == 0) {
            String why = miner.obstacle().get();
            return new MinerRow(miner.id(), miner.name(), miner.description() + " " + why, Bundle.MinerRow_not());
        }
        String found = tally.judged() > 0
                ? Bundle.MinerRow_wrong(tally.wrong(), tally.judged())
                : tally.answered() > 0 ? Bundle.MinerRow_answered(tally.answered()) : "";
        return new MinerRow(miner.id(), miner.name(), miner.description(), found);
    }
}
