/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.DisplayBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.StageTool;
import org.openide.util.lookup.ServiceProvider;

/** Remembers what lay on the desk: staining, slice, tool, who labels, and how channels are shown. */
@ServiceProvider(service = SessionPart.class, position = 100)
public final class DeskSession implements SessionPart {
    private static final Logger LOG = Logger.getLogger(DeskSession.class.getName());

    private static final String STAINING = "staining";
    private static final String SLICE = "slice";
    private static final String TOOL = "tool";
    private static final String ANNOTATOR = "annotator";
    private static final String LINKED = "linked";
    /** Followed by the name of a slice. */
    private static final String DISPLAY = "display/";

    /** For the lookup. */
    public DeskSession() {}

    @Override
    public String id() {
        return "desk";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        Map<String, String> saved = new HashMap<>();
        saved.put(STAINING, study.staining().name());
        study.slice().ifPresent(slice -> saved.put(SLICE, slice.name()));
        saved.put(TOOL, study.tool().name());
        saved.put(ANNOTATOR, study.annotator().name());
        saved.put(LINKED, String.valueOf(study.display().isLinked()));
        study.display().all().forEach((slice, settings) -> saved.put(DISPLAY + slice, DisplayText.of(settings)));
        return saved;
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        // before slices are shown, or they would begin with automatic contrast
        restoreDisplay(study, saved);
        study.setStaining(saved.getOrDefault(STAINING, ""));
        study.setSlice(saved.getOrDefault(SLICE, ""));
        for (StageTool tool : StageTool.values()) {
            if (tool.name().equals(saved.get(TOOL))) {
                study.setTool(tool);
            }
        }
        String annotator = saved.get(ANNOTATOR);
        if (annotator != null && !annotator.equals(study.annotator().name())) {
            try {
                study.setAnnotator(annotator);
            } catch (ProblemException e) {
                LOG.log(Level.INFO, "annotator of the session", e);
            }
        }
    }

    private static void restoreDisplay(OpenStudy study, Map<String, String> saved) {
        DisplayBoard board = study.display();
        board.setLinked(false); // each as it was, not all like the last
        saved.forEach((key, text) -> {
            if (key.startsWith(DISPLAY)) {
                String slice = key.substring(DISPLAY.length());
                if (study.study().slice(slice).isPresent()) {
                    DisplayText.parse(text).ifPresent(settings -> board.set(slice, settings));
                }
            }
        });
        board.setLinked(!"false".equals(saved.get(LINKED)));
    }
}
