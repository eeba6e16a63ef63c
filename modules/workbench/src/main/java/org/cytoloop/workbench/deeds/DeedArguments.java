/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** What a deed is to be done with; arguments come from advisers, which may be a stranger's. */
@Messages({
    "# {0} - name",
    "DeedArguments_gone=The study has no slice {0} any more.",
    "DeedArguments_none=It is not said with which slice this is to be done."
})
public final class DeedArguments {
    private DeedArguments() {}

    /** The slice that is named; empty when none is, or the study does not have it. */
    public static Optional<Slice> slice(OpenStudy open, Deed deed) {
        return Optional.ofNullable(deed.arguments().get("slice")).flatMap(open.study()::slice);
    }

    /** Why a deed that needs a slice has none; empty when it has. */
    public static Optional<String> sliceObstacle(OpenStudy open, Deed deed) {
        String name = deed.arguments().get("slice");
        if (name == null) {
            return Optional.of(Bundle.DeedArguments_none());
        }
        return open.study().slice(name).isPresent() ? Optional.empty() : Optional.of(Bundle.DeedArguments_gone(name));
    }

    /** The names in an argument that has one a line; blank lines left out. */
    public static List<String> lines(Deed deed, String argument) {
        return deed.arguments()
                .getOrDefault(argument, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A whole number; the other one when there is none. */
    public static int number(Deed deed, String argument, int otherwise) {
        String text = deed.arguments().getOrDefault(argument, "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
