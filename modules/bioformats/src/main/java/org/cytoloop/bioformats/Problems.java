/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.nio.file.Path;
import java.util.Locale;
import loci.formats.UnknownFormatException;
import org.cytoloop.bioformats.confine.ForbiddenPlaceException;
import org.cytoloop.core.task.ProblemException;

/** What Bio-Formats throws, as one sentence. */
final class Problems {
    private static final int LONGEST = 200;

    private Problems() {}

    /** A sentence about a file from anything thrown while it was opened or read. */
    static ProblemException of(Path file, Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            return problem;
        }
        String name = String.valueOf(file.getFileName());
        if (thrown instanceof OutOfMemoryError) {
            return new ProblemException(
                    name + ": the memory is not enough to read it; give Java more memory, or convert it to a tiled"
                            + " OME-TIFF.",
                    thrown);
        }
        if (thrown instanceof UnknownFormatException) {
            return new ProblemException(file + " is of no format that Bio-Formats knows.", thrown);
        }
        if (thrown instanceof ForbiddenPlaceException) {
            return new ProblemException(name + ": " + thrown.getMessage() + ".", thrown);
        }
        String reason = reason(thrown);
        return new ProblemException(
                name + ": Bio-Formats cannot read it" + (reason.isEmpty() ? "" : " (" + reason + ")")
                        + "; the file may be damaged or incomplete.",
                thrown);
    }

    /**
     * The first words of the innermost message that has any; class names mean nothing to a user, and nothing at all is
     * said of a slip of the library, whose message is about its sources.
     */
    private static String reason(Throwable thrown) {
        String words = "";
        int depth = 0;
        for (Throwable at = thrown; at != null && depth < 10; at = at.getCause(), depth++) {
            if (at instanceof NullPointerException
                    || at instanceof ClassCastException
                    || at instanceof IndexOutOfBoundsException) {
                return "";
            }
            String message = at.getMessage() == null ? "" : at.getMessage();
            message = message.lines().findFirst().orElse("").strip();
            if (!message.isEmpty()) {
                words = message;
            }
        }
        words = words.replaceAll("(\\w+\\.)*\\w*(Exception|Error)\\b:?\\s*", "")
                .replaceAll("\\p{Cntrl}", " ")
                .replaceAll("[.\\s]+$", "");
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST) + "...";
        }
        return words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
