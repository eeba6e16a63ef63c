/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.lookup.ServiceProvider;

/** Remembers what it was to do; refuses deeds whose text asks for it. For the EDT. */
@ServiceProvider(service = DeedDoer.class)
public final class TestDoer implements DeedDoer {
    /** The kind it does. */
    public static final String KIND = "test-deed";

    /** What was done. */
    public static final List<String> DONE = new ArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        return deed.text().startsWith("Refuse") ? Optional.of("A1 has no cells.") : Optional.empty();
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        DONE.add(deed.text());
        if (deed.text().startsWith("Throw")) {
            throw new NoSuchMethodError("of a stranger");
        }
    }

    @Override
    public String afterwards(OpenStudy open, Deed deed) {
        return "Look at A1.";
    }
}
