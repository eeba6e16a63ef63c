/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory;

import java.util.List;

/**
 * One jar of a distribution; the same jar in several places is one library.
 *
 * @param group Maven group, such as "org.ow2.asm"
 * @param name Maven artifact, such as "asm-tree"
 * @param version version
 * @param licence SPDX licence expression, such as "Apache-2.0 OR LGPL-2.1-or-later"
 * @param website where it comes from; empty when not known
 * @param sha256 SHA-256 of the jar, hexadecimal
 * @param files where it lies, paths from the root of the distribution with "/" (in the command line's jar: file names)
 * @param module code name and specification version, with a space between, when the jar is a module of the platform;
 *     else empty
 * @param texts names of the files that hold its notice and licence
 */
public record ShippedLibrary(
        String group,
        String name,
        String version,
        String licence,
        String website,
        String sha256,
        List<String> files,
        String module,
        List<String> texts) {
    private static final String OURS = "org.cytoloop";

    /** Copies the lists. */
    public ShippedLibrary {
        files = List.copyOf(files);
        texts = List.copyOf(texts);
    }

    /** True of what is made from the sources of Cytoloop. */
    public boolean ours() {
        return group.equals(OURS);
    }

    /** True of modules of the platform Cytoloop stands on. */
    public boolean platform() {
        return group.startsWith("org.netbeans.");
    }
}
