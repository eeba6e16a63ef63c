/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.List;
import org.cytoloop.core.model.UsedProvider;

/**
 * What made something.
 *
 * @param providers who; empty when not known
 * @param format of the image, for slices; else empty
 */
public record Makers(List<UsedProvider> providers, String format) {
    /** Nobody knows. */
    public static final Makers UNKNOWN = new Makers(List.of(), "");

    /** Keeps an unmodifiable copy. */
    public Makers {
        providers = List.copyOf(providers);
    }
}
