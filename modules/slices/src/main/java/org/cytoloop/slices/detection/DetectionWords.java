/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.slices.dialogs.ReplacedCells;
import org.openide.util.NbBundle.Messages;

/** What the detection says to the user. */
@Messages({
    "# {0} - number of the channel",
    "# {1} - name of the channel",
    "MSG_NuclearChannel=Cells are looked for in the nuclear stain, channel {0} ({1}).",
    "# {0} - staining",
    "# {1} - number of the channel",
    "# {2} - name of the channel",
    "MSG_StainingChannel=Cells are looked for in {0}, channel {1} ({2}).",
    "# {0} - slice",
    "# {1} - number of cells",
    "# {2} - diameter",
    "MSG_Outcome={0}: {1,number,0} {1,choice,0#cells|1#cell|1<cells}, diameter {2} px",
    "# {0} - number of slices",
    "MSG_Left=Cancelled: {0} {0,choice,1#slice was|1<slices were} not detected.",
    "# {0} - number of slices",
    "MSG_Failed={0} {0,choice,1#slice|1<slices} could not be detected.",
    "# {0} - number of cells",
    "# {1} - seconds",
    "MSG_Preview={0,number,0} {0,choice,0#cells|1#cell|1<cells} in view · {1} s",
    "MSG_MiddleOfVisible=middle of the view only",
    "MSG_MiddleOfSlice=middle of the slice"
})
final class DetectionWords {
    private DetectionWords() {}

    /**
     * Where cells are looked for.
     *
     * @throws ProblemException when that is not clear, or the slice lacks the channel
     */
    static String channel(StudySettings settings, Slice slice) throws ProblemException {
        int index = CellDetection.detectionChannel(settings);
        Staining channel = settings.channels().get(index);
        int inImage = StudyImages.channelIndex(slice, channel.channel());
        String number = Integer.toString(inImage + 1);
        String name = slice.channels().get(inImage).name();
        return index == 0 && !settings.nuclei().isEmpty()
                ? Bundle.MSG_NuclearChannel(number, name)
                : Bundle.MSG_StainingChannel(channel.name(), number, name);
    }

    /**
     * What came of it, a line for each slice.
     *
     * @param naming what slices are called on the screen
     */
    static String summary(DetectionReport report, UnaryOperator<String> naming) {
        List<String> lines = new ArrayList<>();
        report.outcomes().forEach(outcome -> lines.add(outcome(outcome, naming)));
        if (!report.problems().isEmpty()) {
            lines.add(Bundle.MSG_Failed(report.problems().size()));
        }
        if (report.left() > 0) {
            lines.add(Bundle.MSG_Left(report.left()));
        }
        return String.join("\n", lines);
    }

    private static String outcome(CellDetection.Outcome outcome, UnaryOperator<String> naming) {
        return Bundle.MSG_Outcome(naming.apply(outcome.slice()), outcome.cells(), px(outcome.diameterPx()))
                + ReplacedCells.reattached(outcome.reattached());
    }

    /** A length with at most one decimal. */
    private static String px(double length) {
        String text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The line below a preview. */
    static String preview(PreviewResult result) {
        String text =
                Bundle.MSG_Preview(result.found().cells().size(), String.format(Locale.ROOT, "%.1f", result.seconds()));
        return switch (result.request().area().kind()) {
            case VISIBLE -> text;
            case MIDDLE_OF_VISIBLE -> text + " · " + Bundle.MSG_MiddleOfVisible();
            case MIDDLE_OF_SLICE -> text + " · " + Bundle.MSG_MiddleOfSlice();
        };
    }
}
