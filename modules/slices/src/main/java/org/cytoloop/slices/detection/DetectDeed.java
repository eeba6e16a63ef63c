/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedArguments;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.deeds.DeedWork;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Problems;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/**
 * Detects cells as they were detected last in this study; at first with the first detector, which chooses its parameters
 * itself. The dialog stays for those who want to see a preview.
 */
@ServiceProvider(service = DeedDoer.class)
@Messages({
    "DetectDeed_running=Cells are being detected; the status line shows how far it is.",
    "DetectDeed_all=Every slice has cells already.",
    "DetectDeed_none=No cell detector is installed: import cells from a file (File).",
    "DetectDeed_stopped=The detection was stopped."
})
public final class DetectDeed implements DeedDoer {
    /** For the lookup. */
    public DetectDeed() {}

    @Override
    public String kind() {
        return Deed.DETECT;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        if (DeedWork.isRunning(open, kind())) {
            return Optional.of(Bundle.DetectDeed_running());
        }
        List<Slice> slices = slices(open, deed);
        if (slices.isEmpty()) {
            return deed.arguments().containsKey("slice")
                    ? DeedArguments.sliceObstacle(open, deed)
                    : Optional.of(Bundle.DetectDeed_all());
        }
        if (Services.all(CellDetector.class).isEmpty()) {
            return Optional.of(Bundle.DetectDeed_none());
        }
        try {
            DetectionWords.channel(open.study().settings(), slices.get(0));
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static List<Slice> slices(OpenStudy open, Deed deed) {
        if (deed.arguments().containsKey("slice")) {
            return DeedArguments.slice(open, deed).stream().toList();
        }
        return DetectionScope.WITHOUT_CELLS.slices(open.names().slices(), null, List.of(), name -> open.study()
                .cellSet(name)
                .isPresent());
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        List<CellDetector> detectors = Services.all(CellDetector.class);
        CellDetector detector = StudyDetector.of(open, detectors);
        Map<String, String> parameters = StudyDetector.parameters(open, detector);
        DetectionRun run =
                new DetectionRun(open.study(), slices(open, deed), detector, parameters, open.names()::slice);
        DeedWork.begin(open, kind());
        Loader<DetectionReport> loader =
                new Loader<>(report -> tell(open, report), sentence -> stopped(open, sentence));
        loader.load(open, Bundle.LBL_Detecting(), task -> {
            run.run(task);
            return run.report();
        });
    }

    private void tell(OpenStudy open, DetectionReport report) {
        DeedWork.end(open, kind());
        StatusDisplayer.getDefault()
                .setStatusText(DetectionWords.summary(report, open.names()::slice)
                        .lines()
                        .findFirst()
                        .orElse(""));
        Problems.tell(Bundle.TTL_Detect(), Bundle.MSG_DetectProblems(), report.problems());
    }

    private void stopped(OpenStudy open, String sentence) {
        DeedWork.end(open, kind());
        StatusDisplayer.getDefault().setStatusText(sentence.isEmpty() ? Bundle.DetectDeed_stopped() : sentence);
    }
}
