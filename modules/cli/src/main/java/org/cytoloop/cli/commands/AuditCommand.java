/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.labelling.audit.AuditTest;
import org.cytoloop.labelling.audit.LevelShare;
import org.cytoloop.labelling.audit.TestResult;
import org.cytoloop.operations.StudyAudit;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop audit}: whether labels differ by group, animal, slice, day or annotator. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Test whether labels differ by group, animal, slice, day or annotator.")
public final class AuditCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Mixin
    private SignalOptions signal;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            AuditReport report = StudyAudit.of(opened, staining, signal.feature(), signal.zone(), common.task());
            ObjectNode json = Console.JSON.objectNode();
            json.put("signal", report.signal());
            json.put("labels", report.labels());
            json.put("masked", report.masked());
            ArrayNode tests = json.putArray("tests");
            StringBuilder words = new StringBuilder(report.maskedText());
            for (AuditTest test : report.tests()) {
                add(tests.addObject(), test);
                words.append('\n').append(test.sentence());
                test.test().ifPresent(result -> words.append("\n    ")
                        .append(result.name())
                        .append(" (")
                        .append(result.source())
                        .append(')'));
            }
            report.remarks().forEach(json.putArray("remarks")::add);
            common.console().result(json, words.toString());
            report.remarks().forEach(common.console()::note);
            MaskedNote.print(common.console(), opened, "this audit names animals and groups");
        }
        return 0;
    }

    private static void add(ObjectNode node, AuditTest test) {
        node.put("outcome", test.outcome().name());
        node.put("factor", test.factor().name());
        node.put("verdict", test.verdict().name());
        node.put("sentence", test.sentence());
        node.put("equalSignal", test.equalSignal());
        node.set("adjustedP", Console.number(test.adjustedP()));
        node.set("test", result(test.test()));
        node.set("plain", result(test.plain()));
        node.set("cramersV", Console.number(test.cramersV()));
        node.put("most", test.most());
        node.set("difference", AgreementCommand.interval(test.difference()));
        ArrayNode levels = node.putArray("levels");
        for (LevelShare level : test.levels()) {
            ObjectNode one = levels.addObject();
            one.put("level", level.level());
            one.put("hits", level.hits());
            one.put("n", level.n());
            one.set("share", AgreementCommand.interval(level.share()));
            one.set("othersAtEqualSignal", Console.number(level.othersAtEqualSignal()));
            one.put("animals", level.animals());
        }
    }

    private static JsonNode result(Optional<TestResult> result) {
        if (result.isEmpty()) {
            return Console.JSON.nullNode();
        }
        TestResult test = result.get();
        ObjectNode node = Console.JSON.objectNode();
        node.put("name", test.name());
        node.put("source", test.source());
        node.set("statistic", Console.number(test.statistic()));
        node.put("degreesOfFreedom", test.degreesOfFreedom());
        node.set("p", Console.number(test.p()));
        node.put("permutations", test.permutations());
        return node;
    }
}
