/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.startup;

import java.util.concurrent.Callable;
import org.cytoloop.workbench.opening.StudyOpening;
import org.openide.modules.OnStop;

/** Before the windows go: remembers where the user was. Nobody is asked anything: jobs can be started again. */
@OnStop
public final class WorkbenchEnding implements Callable<Boolean> {
    /** For the platform. */
    public WorkbenchEnding() {}

    @Override
    public Boolean call() {
        StudyOpening.get().saveSession();
        return true;
    }
}
