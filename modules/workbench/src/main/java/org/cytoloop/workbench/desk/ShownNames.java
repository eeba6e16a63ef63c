/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/**
 * What slices, animals and groups are called on the screen. As long as the study is masked these are other names in
 * another order, so that nobody labels in the knowledge of the group. Every window asks here for what it shows. For any
 * thread.
 */
@Messages({
    "# {0} - number",
    "ShownNames_slice=Slice {0}",
    "ShownNames_why=Names are hidden while the study is masked; unmask it first (Review > Mask Names)."
})
public final class ShownNames {
    private final Study study;
    private Aliases aliases;
    private List<Slice> erased;
    private NameEraser eraser;

    ShownNames(Study study) {
        this.study = study;
    }

    /** True while names are hidden. */
    public boolean masked() {
        return study.blinding().mask().isPresent();
    }

    /** Why something that would show names cannot be done while they are hidden; for tooltips. */
    public static String whyHidden() {
        return Bundle.ShownNames_why();
    }

    /** What a slice is called: its name, or such as "Slice 4821". */
    public String slice(String name) {
        return numbers().map(known -> alias(known, name)).orElse(name);
    }

    /** The name of an animal, or nothing while names are hidden. */
    public String animal(String name) {
        return masked() ? "" : name;
    }

    /** The name of a group, or nothing while names are hidden. */
    public String group(String name) {
        return masked() ? "" : name;
    }

    /** The slices in the order in which they are shown: by name, or by their numbers while names are hidden. */
    public List<Slice> slices() {
        List<Slice> slices = study.slices();
        return numbers()
                .map(known -> slices.stream()
                        .sorted(Comparator.comparingInt(slice -> known.number(slice.name())))
                        .toList())
                .orElse(slices);
    }

    /** The order in which slices are shown, by name. */
    public Comparator<String> order() {
        return numbers()
                .<Comparator<String>>map(known -> Comparator.comparingInt(known::number))
                .orElse(Comparator.naturalOrder());
    }

    /** A sentence such as that of a problem, with the names of slices, animals and groups in it hidden if need be. */
    public String text(String sentence) {
        return numbers().map(known -> eraser(known).erase(sentence)).orElse(sentence);
    }

    private static String alias(Aliases known, String name) {
        // digits without grouping, whatever the language
        return Bundle.ShownNames_slice(Integer.toString(known.number(name)));
    }

    /** The numbers of the mask that is on; empty while there is none. */
    private synchronized Optional<Aliases> numbers() {
        Optional<Mask> mask = study.blinding().mask();
        if (mask.isEmpty()) {
            aliases = null;
            erased = null;
            eraser = null;
            return Optional.empty();
        }
        if (aliases == null || aliases.seed() != mask.get().seed()) {
            aliases = new Aliases(mask.get().seed());
            erased = null;
        }
        aliases.meet(study.slices().stream().map(Slice::name).toList());
        return Optional.of(aliases);
    }

    private synchronized NameEraser eraser(Aliases known) {
        List<Slice> now = study.slices();
        if (eraser == null || !now.equals(erased)) {
            eraser = NameEraser.of(now, known.names(), name -> alias(known, name));
            erased = now;
        }
        return eraser;
    }
}
