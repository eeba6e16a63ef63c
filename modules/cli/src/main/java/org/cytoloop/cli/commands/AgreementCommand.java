/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.AgreementScore;
import org.cytoloop.labelling.agreement.AgreementTable;
import org.cytoloop.labelling.agreement.BinAgreement;
import org.cytoloop.labelling.agreement.DayAgreement;
import org.cytoloop.labelling.agreement.Kappa;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.cytoloop.operations.StudyAgreement;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop agreement}: how far people agree with themselves and each other. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Say how far annotators agree with themselves (blind repeats) and with each other.")
public final class AgreementCommand implements Callable<Integer> {
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
            AgreementReport report =
                    StudyAgreement.of(opened, staining, signal.feature(), signal.zone(), common.task());
            ObjectNode json = Console.JSON.objectNode();
            json.put("signal", report.signal());
            addAll(json.putArray("intra"), report.intra());
            addAll(json.putArray("inter"), report.inter());
            report.remarks().forEach(json.putArray("remarks")::add);
            common.console().result(json, words(report));
            report.remarks().forEach(common.console()::note);
        }
        return 0;
    }

    private static void addAll(ArrayNode array, List<RaterAgreement> agreements) {
        for (RaterAgreement agreement : agreements) {
            ObjectNode node = array.addObject();
            node.put("first", agreement.first());
            node.put("second", agreement.second());
            score(node, agreement.overall());
            ArrayNode bins = node.putArray("bins");
            for (BinAgreement bin : agreement.bins()) {
                ObjectNode one = bins.addObject();
                one.put("low", bin.low());
                one.put("high", bin.high());
                score(one, bin.score());
            }
            node.put("withoutSignal", agreement.withoutSignal());
            ArrayNode days = node.putArray("days");
            for (DayAgreement day : agreement.days()) {
                ObjectNode one = days.addObject();
                one.put("day", day.day().toString());
                score(one, day.score());
            }
            agreement.trend().ifPresent(trend -> {
                ObjectNode one = node.putObject("trend");
                score(one.putObject("before"), trend.before());
                score(one.putObject("after"), trend.after());
                one.set("p", Console.number(trend.p()));
            });
            agreement.advice().forEach(node.putArray("advice")::add);
        }
    }

    private static void score(ObjectNode node, AgreementScore score) {
        node.put("n", score.n());
        node.put("same", score.table().agreed());
        node.set("agreement", interval(score.agreement()));
        node.set("kappa", kappa(score.kappa()));
        node.set("pabak", interval(score.pabak()));
        node.set("agreementOnOff", interval(score.agreementOnOff()));
        node.set("kappaOnOff", kappa(score.kappaOnOff()));
        ArrayNode rows = node.putArray("table");
        AgreementTable table = score.table();
        for (int i = 0; i < table.categories(); i++) {
            ArrayNode row = rows.addArray();
            for (int j = 0; j < table.categories(); j++) {
                row.add(table.count(i, j));
            }
        }
    }

    private static ObjectNode kappa(Kappa kappa) {
        ObjectNode node = interval(kappa.interval());
        node.set("standardError", Console.number(kappa.standardError()));
        node.put("method", kappa.method().words());
        node.set("expected", Console.number(kappa.expected()));
        node.set("pabak", Console.number(kappa.pabak()));
        node.put("band", kappa.band().word());
        node.put("remark", kappa.remark());
        return node;
    }

    /** A number with its interval, for JSON. */
    static ObjectNode interval(Interval interval) {
        ObjectNode node = Console.JSON.objectNode();
        node.set("value", Console.number(interval.value()));
        node.set("low", Console.number(interval.low()));
        node.set("high", Console.number(interval.high()));
        return node;
    }

    private static String words(AgreementReport report) {
        StringBuilder text = new StringBuilder();
        for (List<RaterAgreement> agreements : List.of(report.intra(), report.inter())) {
            for (RaterAgreement agreement : agreements) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words(agreement, report.signal()));
            }
        }
        return text.isEmpty() ? "No agreement to report." : text.toString();
    }

    private static String words(RaterAgreement agreement, String signal) {
        StringBuilder text = new StringBuilder(agreement.title()).append(": ");
        text.append(agreement.overall().text());
        if (agreement.overall().kappa().isDefined()) {
            text.append(", ").append(agreement.overall().kappa().band().word());
        }
        for (String sentence : agreement.advice()) {
            text.append('\n').append(sentence);
        }
        Table table = new Table("", "pairs", "same", "share", "low", "high", "kappa", "PABAK", "low", "high");
        for (BinAgreement bin : agreement.bins()) {
            row(table, signal + " " + bin.text(), bin.score());
        }
        for (DayAgreement day : agreement.days()) {
            row(table, day.day().toString(), day.score());
        }
        text.append('\n').append(table);
        if (!agreement.bins().isEmpty()) {
            text.append(
                    "\nWithin a bin nearly all cells are of one class, so kappa is near 0 there however well the answers"
                            + " agree; PABAK (prevalence-adjusted kappa) is not.");
        }
        return text.toString();
    }

    private static void row(Table table, String title, AgreementScore score) {
        table.row(
                title,
                Long.toString(score.n()),
                Long.toString(score.table().agreed()),
                decimal(score.agreement().value()),
                decimal(score.agreement().low()),
                decimal(score.agreement().high()),
                decimal(score.kappa().interval().value()),
                decimal(score.pabak().value()),
                decimal(score.pabak().low()),
                decimal(score.pabak().high()));
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.2f", value);
    }
}
