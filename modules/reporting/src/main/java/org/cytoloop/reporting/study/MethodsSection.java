/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;
import org.cytoloop.steering.balance.SampleBalance;

/**
 * A paragraph for each staining that can go into a paper: what was done, in the past tense, with its numbers. It says
 * nothing that the study does not hold, and says so where a step was not taken.
 */
final class MethodsSection {
    private final StainingFacts facts;
    private final Prose text = Prose.text();

    private MethodsSection(StainingFacts facts) {
        this.facts = facts;
    }

    static Report.Section of(List<StainingFacts> stainings) throws ProblemException {
        SectionDraft section = new SectionDraft("methods", "Methods, ready for a paper");
        for (StainingFacts facts : stainings) {
            MethodsSection methods = new MethodsSection(facts);
            methods.cells();
            methods.rule();
            methods.samples();
            methods.agreement();
            new MethodsOfCalls(facts, methods.text).write();
            section.text(methods.text);
        }
        return section.section();
    }

    private void cells() {
        StudySettings settings = facts.study().settings();
        List<Slice> slices = facts.study().slices();
        text.words("Expression of ").name(facts.name()).words(" was analysed in ");
        text.counted("study/slices", slices.size(), "brain slice", "brain slices")
                .words(" of ");
        text.counted("study/animals", StudySection.animals(slices), "animal", "animals");
        text.words(" with Cytoloop ").code(SoftwareSection.version()).words(". ");
        if (settings.mode() == DetectionMode.SHARED) {
            text.words("Cells were detected on the nuclear channel");
            if (!settings.nuclei().isEmpty()) {
                text.words(" (").name(settings.nuclei()).words(")");
            }
        } else {
            text.words("Candidate cells were detected on the channel of the marker itself (");
            text.name(facts.staining().channel()).words(")");
        }
        sources();
        text.words(". ");
    }

    /** By which detectors or from which files, with the parameters. */
    private void sources() {
        boolean more = false;
        for (CellOrigins.Origin origin : CellOrigins.of(facts.study())) {
            text.words(more ? ", or " : " by ").code(origin.source());
            Prose parameters = origin.text();
            if (!parameters.isEmpty()) {
                text.words(" (").add(parameters.list()).words(")");
            }
            more = true;
        }
    }

    private void rule() {
        Optional<Rule> current = facts.study().rulebook().current(facts.name());
        if (current.isEmpty()) {
            text.words("No rule for labelling was written down. ");
            return;
        }
        Rule rule = current.get();
        text.words("Cells were labelled ON (expressing the marker) or OFF by a written rule (version ");
        text.id(rule.version()).words(")");
        if (!rule.onText().isBlank()) {
            text.words(": ON, ").quote(rule.onText().strip());
        }
        if (!rule.offText().isBlank()) {
            text.words(rule.onText().isBlank() ? ": " : "; ")
                    .words("OFF, ")
                    .quote(rule.offText().strip());
        }
        if (!rule.conditions().isEmpty()) {
            text.words("; measurable conditions of ON: ").code(String.join(", ", rule.conditions()));
        }
        text.words(". ");
    }

    private void samples() {
        if (facts.samples().isEmpty()) {
            text.words("No cell was labelled. ");
            return;
        }
        List<String> who = new ArrayList<>(facts.byAnnotator().keySet());
        text.counted(facts.id("samples", "annotators"), who.size(), "annotator", "annotators")
                .words(" labelled ");
        text.counted(facts.id("samples", "total"), facts.samples().size(), "cell", "cells")
                .words(" (");
        BalanceRow all =
                SampleBalance.of(facts.study(), facts.name(), BalanceBy.ALL).get(0);
        text.count(facts.id("samples", "on"), all.on()).words(" ON, ");
        text.count(facts.id("samples", "off"), all.off()).words(" OFF");
        if (all.unsure() > 0) {
            text.words("; ").count(facts.id("samples", "unsure"), all.unsure());
            text.words(" could not be told and were not used for training");
        }
        text.words(")");
        String before = ", of which ";
        for (BalanceRow row : SampleBalance.of(facts.study(), facts.name(), BalanceBy.ORIGIN)) {
            text.words(before).count(facts.id("samples", "origin", row.name(), "total"), row.decided() + row.unsure());
            text.words(" " + origin(row.name()));
            before = ", ";
        }
        text.words(". ");
        batches();
        masks();
    }

    /** What was done with cells of an origin, as the part of a sentence that follows their number. */
    private static String origin(String words) {
        return switch (words) {
            case "drawn in rectangles" -> "drawn at random in rectangles";
            case "drawn, labelled by rule" -> "drawn at random in rectangles and labelled by the rule first";
            case "clicked" -> "chosen by hand";
            case "corrected calls" -> "corrections of calls";
            case "mined" -> "put forward by the program as worth a look";
            case "repeats" -> "from blind repeats";
            default -> words;
        };
    }

    private void batches() {
        double[] all = facts.probabilities();
        if (all.length == 0) {
            return;
        }
        text.words("Cells were drawn in ")
                .counted(facts.id("batches", "count"), facts.batches().size(), "batch", "batches");
        text.words(" by simple random sampling without replacement among the unlabelled cells of a rectangle (inclusion"
                + " probability ");
        text.number(facts.id("batches", "probability", "min"), all[0], 3).words(" to ");
        text.number(facts.id("batches", "probability", "max"), all[all.length - 1], 3)
                .words("). ");
    }

    private void masks() {
        long hidden = facts.masked();
        if (hidden == 0) {
            text.words("Names of animals and groups were not hidden during labelling. ");
        } else {
            text.words("Names of slices, animals and groups were hidden while ");
            text.count(facts.id("samples", "masked"), hidden).words(" of the labels were given. ");
        }
    }

    private void agreement() {
        List<RaterAgreement> all = new ArrayList<>(facts.agreement().intra());
        all.addAll(facts.agreement().inter());
        if (all.isEmpty()) {
            text.words("No cell was labelled a second time. ");
            return;
        }
        Map<String, RaterAgreement> byId = new TreeMap<>();
        all.forEach(of -> byId.put(
                of.isIntra() ? facts.id("agreement", of.first()) : facts.id("agreement", of.first(), of.second()), of));
        text.words("Cells were labelled a second time, blind to the first label: ");
        String[] before = {""};
        byId.forEach((id, of) -> {
            text.words(before[0])
                    .count(id + "/same", of.overall().table().agreed())
                    .words(" of ");
            text.count(id + "/n", of.overall().n()).words(" alike ");
            text.words(of.isIntra() ? "by the same annotator" : "by two annotators")
                    .words(", Cohen's kappa ");
            text.interval(id + "/kappa", of.overall().kappa().interval(), 2);
            before[0] = "; ";
        });
        text.words(" (").reference("Cohen 1960").words("). ");
    }
}
