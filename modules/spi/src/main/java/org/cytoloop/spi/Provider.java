/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

/**
 * What every plug-in service tells about itself. Providers are stateless, cheap to construct, and thread-safe: they
 * make the object that works.
 */
public interface Provider {
    /** Stable id, stored in studies; lower case, words joined by '-'. */
    String id();

    /** What the user reads. */
    String displayName();

    /** Version of the provider's behaviour, such as "1"; a change of results changes the version. */
    String version();
}
