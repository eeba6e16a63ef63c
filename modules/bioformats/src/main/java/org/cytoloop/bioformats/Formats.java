/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.util.Set;
import loci.formats.ClassList;
import loci.formats.IFormatReader;
import loci.formats.ImageReader;

/** The readers of Bio-Formats that are used. */
final class Formats {
    /**
     * Not used: images made up from a file's name; files that only tell where other files are, by patterns; archives,
     * which are unpacked into memory whole; tables of numbers, which are no slices.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "loci.formats.in.FakeReader",
            "loci.formats.in.FilePatternReader",
            "loci.formats.in.ZipReader",
            "loci.formats.in.TextReader");

    private static final ClassList<IFormatReader> CLASSES = classes();

    private Formats() {}

    private static ClassList<IFormatReader> classes() {
        ClassList<IFormatReader> classes = new ClassList<>(IFormatReader.class);
        for (Class<? extends IFormatReader> type :
                ImageReader.getDefaultReaderClasses().getClasses()) {
            if (!LEFT_OUT.contains(type.getName())) {
                classes.addClass(type);
            }
        }
        return classes;
    }

    /** One new reader of each. Not thread-safe. */
    static ImageReader all() {
        return new ImageReader(CLASSES);
    }
}
