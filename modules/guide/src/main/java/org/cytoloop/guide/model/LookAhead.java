/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** Works out in idle time what takes seconds: training slices, foreign slices, families, growth. For the EDT. */
@Messages("LookAhead_looking=Looking ahead for the guide")
final class LookAhead {
    private static final Logger LOG = Logger.getLogger(LookAhead.class.getName());

    private final Runnable found;
    private final Loader<Boolean> loader = new Loader<>(this::done, LookAhead::failed);

    /** @param found told when the situation is another one now */
    LookAhead(Runnable found) {
        this.found = found;
    }

    /** Begins, or begins again; what was worked out before stays worked out. */
    void start(OpenStudy open, SituationSource source) {
        loader.load(open, Bundle.LookAhead_looking(), source::workOutMore);
    }

    /** Leaves the processor to others. */
    void stop() {
        loader.stop();
    }

    private void done(boolean more) {
        if (more) {
            found.run();
        }
    }

    /** The guide goes on with what it knows; who opens the window in question reads why. */
    private static void failed(String why) {
        LOG.log(Level.INFO, "The guide could not look ahead: {0}", why);
    }
}
