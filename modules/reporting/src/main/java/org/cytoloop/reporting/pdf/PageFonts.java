/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of a page: Liberation Sans (SIL Open Font License; Latin, Greek, Cyrillic and Hebrew letters and the signs of
 * science), the regular one as PDFBox brings it. For letters of other scripts, such as in names of animals, fonts of this
 * computer are looked for; where there is none a letter is shown as "?".
 *
 * @param others fonts of this computer by the name of their family
 */
record PageFonts(SortedMap<String, Path> others) {
    /** Name of the family of the built-in fonts. */
    static final String FAMILY = "Report";
    /** Resource of the regular font. */
    static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Resource of the bold font. */
    static final String BOLD = "LiberationSans-Bold.ttf";

    private static final Logger LOG = Logger.getLogger(PageFonts.class.getName());
    /** Fonts of this computer that are tried at most. */
    private static final int MOST = 400;

    /** The fonts that a text needs. */
    static PageFonts of(String text) {
        BitSet missing = new BitSet();
        try (InputStream in = open(REGULAR)) {
            Font regular = Font.createFont(Font.TRUETYPE_FONT, in);
            text.codePoints()
                    .filter(letter -> !Character.isISOControl(letter) && !regular.canDisplay(letter))
                    .forEach(missing::set);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font of printed reports cannot be read", e);
        }
        SortedMap<String, Path> others = new TreeMap<>();
        if (!missing.isEmpty()) {
            for (Path file : installed()) {
                if (missing.isEmpty()) {
                    break;
                }
                if (takes(file, missing)) {
                    others.put("Other" + others.size(), file);
                }
            }
        }
        return new PageFonts(others);
    }

    /** The bytes of a built-in font. */
    static InputStream open(String name) {
        Class<?> near = name.equals(REGULAR) ? PDDocument.class : PageFonts.class;
        return near.getResourceAsStream(name);
    }

    /** All families, the first that has a letter shows it; as CSS wants them. */
    String families() {
        StringBuilder families = new StringBuilder(FAMILY);
        others.keySet().forEach(family -> families.append(", ").append(family));
        return families.append(", sans-serif").toString();
    }

    private static List<Path> installed() {
        return new FontFileFinder()
                .find().stream()
                        .filter(uri -> uri.getPath() != null
                                && uri.getPath().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                        .map(URI::getPath)
                        .map(File::new)
                        .map(File::toPath)
                        .sorted(Comparator.comparing(Path::toString))
                        .limit(MOST)
                        .toList();
    }

    /** True when a font has letters that are missing; they are then no longer missing. */
    private static boolean takes(Path file, BitSet missing) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            int before = missing.cardinality();
            BitSet found = new BitSet();
            missing.stream().filter(font::canDisplay).forEach(found::set);
            missing.andNot(found);
            return missing.cardinality() < before;
        } catch (IOException | FontFormatException e) {
            LOG.log(Level.FINE, "not a font that can be used: " + file, e);
            return false;
        }
    }
}
