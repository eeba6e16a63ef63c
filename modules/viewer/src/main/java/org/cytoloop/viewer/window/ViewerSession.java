/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.camera.Placement;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Remembers which slices were open, where each viewer looked, and what was drawn over them. For the EDT. */
@ServiceProvider(service = SessionPart.class)
public final class ViewerSession implements SessionPart {
    /** For the lookup. */
    public ViewerSession() {}

    @Override
    public String id() {
        return "viewer";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        Map<String, String> saved = new LinkedHashMap<>(StateText.save(ViewerState.of(study)));
        OpenStages stages = OpenStages.get();
        List<SliceTopComponent> tabs = stages.tabs();
        for (int i = 0; i < tabs.size(); i++) {
            SliceTopComponent tab = tabs.get(i);
            saved.put("slice." + i, tab.slice());
            saved.put("beside." + i, Boolean.toString(OpenStages.isBeside(tab)));
            Optional<Placement> place = tab.panel().flatMap(p -> p.camera().placement());
            if (place.isPresent()) {
                saved.put("place." + i, place.get().text());
            }
            if (stages.activeTab().orElse(null) == tab) {
                saved.put("active", Integer.toString(i));
            }
        }
        return saved;
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        OpenStages.get().begin();
        StateText.restore(saved, ViewerState.of(study));
        if (!saved.containsKey("shown")) {
            // opened for the first time: a picture says more than an empty place
            study.slice().map(Slice::name).ifPresent(this::show);
            return;
        }
        Optional<SliceTopComponent> active = Optional.empty();
        String wanted = saved.getOrDefault("active", "");
        for (int i = 0; saved.containsKey("slice." + i); i++) {
            boolean beside = "true".equals(saved.get("beside." + i));
            Optional<SliceTopComponent> tab = OpenStages.get().openAnew(saved.get("slice." + i), beside);
            Optional<Placement> place = Placement.parse(saved.get("place." + i));
            tab.ifPresent(t -> place.ifPresent(t::restore));
            if (wanted.equals(Integer.toString(i))) {
                active = tab;
            }
        }
        active.ifPresent(tab -> {
            study.setSlice(tab.slice());
            tab.requestVisible();
        });
    }

    private void show(String slice) {
        OpenStages.get().tab(slice).ifPresent(SliceTopComponent::requestVisible);
    }
}
