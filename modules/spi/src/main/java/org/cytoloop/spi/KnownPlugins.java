/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;

/** Plug-ins of our own that are not part of every installation. */
final class KnownPlugins {
    private static final ProviderHealth BIO_FORMATS = new ProviderHealth(
            "reader",
            "bio-formats",
            "Bio-Formats",
            "",
            "",
            "org.cytoloop.bioformats",
            "",
            HealthState.NOT_INSTALLED,
            "It reads the microscopes' own files (CZI, ND2, LIF, VSI, OIB and many more). To get it, build the plug-in"
                    + " with \"mvn -P bio-formats package\" in Cytoloop's source, and install the file"
                    + " modules/bioformats/target/nbm/bioformats-*.nbm with Tools > Plugins > Downloaded.");

    private KnownPlugins() {}

    /** Those of a kind, there or not. */
    static List<ProviderHealth> of(String kind) {
        return BIO_FORMATS.kind().equals(kind) ? List.of(BIO_FORMATS) : List.of();
    }

    /** Those that are not there. */
    static List<ProviderHealth> missingAmong(List<ProviderHealth> rows) {
        boolean there = rows.stream()
                .anyMatch(row -> row.module().equals(BIO_FORMATS.module())
                        || row.kind().equals(BIO_FORMATS.kind()) && row.id().equals(BIO_FORMATS.id()));
        return there ? List.of() : List.of(BIO_FORMATS);
    }
}
