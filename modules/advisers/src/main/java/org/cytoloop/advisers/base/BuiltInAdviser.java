/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

import java.util.Optional;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;

/** An adviser that comes with Cytoloop: named once, asked with the numbers it needs worked out. */
public abstract class BuiltInAdviser implements Adviser {
    private final String id;
    private final String displayName;

    /** Names it. */
    protected BuiltInAdviser(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String displayName() {
        return displayName;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public final Optional<Advice> advise(Situation situation) {
        return advise(situation, new Standing(situation));
    }

    /** The same, with what follows from the situation. */
    protected abstract Optional<Advice> advise(Situation now, Standing standing);
}
