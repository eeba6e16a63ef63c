/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import java.util.Map;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Which chart was looked at, and how, is so the next day. */
@ServiceProvider(service = SessionPart.class, position = 900)
public final class BalanceSession implements SessionPart {
    /** For the lookup. */
    public BalanceSession() {}

    @Override
    public String id() {
        return "balance";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        return ViewMemory.of(study).save();
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        ViewMemory.of(study).restore(saved);
    }
}
