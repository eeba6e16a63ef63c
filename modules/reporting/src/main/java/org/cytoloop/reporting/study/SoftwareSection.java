/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.KindWords;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.workspace.Study;

/** The program, and which of its parts made what. */
final class SoftwareSection {
    private SoftwareSection() {}

    static Report.Section of(Study study, List<StainingFacts> stainings) throws ProblemException {
        SectionDraft section = new SectionDraft("software", "Software and settings");
        section.text(Prose.of("Cytoloop ")
                .code(version())
                .words(" on Java ")
                .code(System.getProperty("java.version"))
                .words(
                        ". Every number of this report can be recomputed from the tables the program exports; the seeds of"
                                + " draws and trainings stand beside them."));
        Optional<FeatureContext> features = study.featureContext();
        if (features.isPresent()) {
            section.text(Prose.of("Features are measured for cells of ")
                    .number("study/features/cell_diameter", features.get().cellDiameter(), 2)
                    .words(features.get().micrometres() ? " µm across." : " px across."));
        }
        TableDraft table = new TableDraft(
                Prose.of("Providers that took part, with their versions where they are kept."), "Part", "Provider");
        for (UsedProvider used : used(study, stainings)) {
            Prose words = Prose.text().code(ProviderNames.identity(used));
            table.row(
                    Prose.of(KindWords.one(used.kind())),
                    used.module().isEmpty()
                            ? words
                            : words.words(" from ").code((used.module() + " " + used.moduleVersion()).strip()));
        }
        Set<String> samplers = new TreeSet<>();
        for (StainingFacts facts : stainings) {
            facts.batches().stream().map(Batch::sampler).forEach(samplers::add);
        }
        samplers.forEach(id -> table.row(Prose.of("sampler"), Prose.text().code(id)));
        return section.table(table).section();
    }

    /** What made the rounds, the cells there are now, and what read the images; ordered by kind and id. */
    private static Set<UsedProvider> used(Study study, List<StainingFacts> stainings) {
        Set<UsedProvider> used = new TreeSet<>(Comparator.comparing(UsedProvider::kind)
                .thenComparing(UsedProvider::id)
                .thenComparing(UsedProvider::version)
                .thenComparing(UsedProvider::module)
                .thenComparing(UsedProvider::moduleVersion));
        for (Slice slice : study.slices()) {
            used.addAll(study.provenance().ofSlice(slice.name()));
            study.cellSet(slice.name())
                    .ifPresent(cells -> used.addAll(study.provenance().of(cells)));
        }
        for (StainingFacts facts : stainings) {
            facts.rounds().forEach(round -> used.addAll(study.provenance().of(round)));
        }
        return used;
    }

    /** As the jar says; "(development)" when it says nothing. */
    static String version() {
        String version = SoftwareSection.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
