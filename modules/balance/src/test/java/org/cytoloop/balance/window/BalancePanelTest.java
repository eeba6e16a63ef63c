/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import org.cytoloop.charts.plot.PlotPanel;
import org.cytoloop.core.model.Label;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.LinePlot;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.windowkit.Painted;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BalancePanelTest {
    @TempDir
    Path folder;

    private StudyOnDesk bench;
    private BalancePanel panel;

    @BeforeEach
    void make() throws Exception {
        bench = StudyOnDesk.small(folder);
        bench.edt(() -> {
            panel = new BalancePanel(bench.desk, bench::changed);
            bench.desk.addListener(panel);
            panel.refresh();
            panel.setShown(true);
        });
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private Plot plot(String name) {
        return Painted.part(panel, name + ".chart", PlotPanel.class).plot();
    }

    private String note(String name) {
        return Painted.part(panel, name + ".note", JLabel.class).getText();
    }

    private void open(Tab tab) throws Exception {
        bench.edt(() -> panel.show(tab));
    }

    private void press(String name) throws Exception {
        bench.edt(() -> Painted.part(panel, name, AbstractButton.class).doClick());
    }

    private void by(BalanceBy way) throws Exception {
        bench.edt(() -> Painted.part(panel, "balance.by", JComboBox.class).setSelectedItem(way));
    }

    private List<String> rows() {
        return plot("balance.bars").table().stream()
                .skip(1)
                .map(row -> String.join(" ", row))
                .toList();
    }

    @Test
    void anEmptyStudy_saysWhatToDo() throws Exception {
        bench.await("an empty chart", () -> plot("balance.bars").emptyText().startsWith("Nothing is labelled"));
        open(Tab.GROWTH);
        bench.await("no samples", () -> plot("balance.growth").emptyText().startsWith("Nothing is labelled"));
        open(Tab.SCORES);
        bench.await("no rounds", () -> plot("balance.scores").emptyText().startsWith("Nothing has been trained"));
        open(Tab.CURVE);
        bench.await("no curve", () -> plot("balance.curve").emptyText().startsWith("Nothing has been trained"));
        open(Tab.CERTAINTY);
        bench.await("no calls", () -> plot("balance.certainty").emptyText().startsWith("Nothing has been trained"));
        open(Tab.FEATURES);
        bench.await("no features", () -> plot("balance.features").emptyText().startsWith("Nothing is labelled"));
    }

    @Test
    void bars_followEveryLabel_andUndo() throws Exception {
        bench.label("A1", Label.ON, 1, 2, 3);
        bench.await("three", () -> rows().contains("all samples ON 3"));
        bench.label("A2", Label.OFF, 1);
        by(BalanceBy.SLICE);
        bench.await("by slice", () -> rows().contains("A1 samples ON 3") && rows().contains("A2 samples OFF 1"));
        bench.study.undo();
        bench.await("undone", () -> !rows().contains("A2 samples OFF 1"));
        assertEquals("Samples: 3 ON, 0 OFF", bench.ask(() -> note("balance.bars")));
    }

    @Test
    void bars_standBesideTheCalls_andFollowTheThreshold() throws Exception {
        bench.label("A1", Label.ON, 1, 2);
        bench.label("A1", Label.OFF, 3, 4);
        var round = bench.round(cell -> cell.cell() <= 25);
        bench.await("calls", () -> rows().contains("all calls of round 1 ON 50"));
        bench.await("told", () -> note("balance.bars").contains("round 1 calls 25.0 % of 200 cells ON"));
        bench.study.rounds().setThreshold(round, 0.95);
        bench.await("none are called", () -> rows().contains("all calls of round 1 OFF 200"));
        by(BalanceBy.ORIGIN);
        bench.await("origins are of samples only", () -> rows().contains("clicked samples ON 2"));
        assertFalse(bench.ask(this::rows).stream().anyMatch(row -> row.contains("calls")));
    }

    @Test
    void shares_areShownFirst_andNumbersOnRequest() throws Exception {
        bench.label("A1", Label.ON, 1);
        bench.await("a chart", () -> !plot("balance.bars").isEmpty());
        assertTrue(bench.ask(() -> ((BarPlot) plot("balance.bars")).shares()));
        press("balance.counts");
        bench.await("numbers", () -> !((BarPlot) plot("balance.bars")).shares());
    }

    @Test
    void whileNamesAreHidden_noAnimalIsNamed() throws Exception {
        bench.label("A1", Label.ON, 1);
        by(BalanceBy.ANIMAL);
        bench.await("animals", () -> rows().contains("M1 samples ON 1"));
        bench.study.blinding().mask(7);
        bench.await("hidden", () -> plot("balance.bars").isEmpty());
        by(BalanceBy.SLICE);
        bench.await(
                "slices are numbered", () -> rows().stream().anyMatch(row -> row.matches("Slice \\d+ samples ON 1")));
    }

    @Test
    void growth_isReadOnce_andCarriedOn() throws Exception {
        bench.label("A1", Label.ON, 1, 2, 3);
        open(Tab.GROWTH);
        bench.await("read", () -> last("balance.growth", 0) == 3);
        bench.label("A1", Label.OFF, 4, 5);
        bench.await("carried on", () -> last("balance.growth", 0) == 5 && last("balance.growth", 2) == 2);
        bench.study.undo();
        bench.await("undone", () -> last("balance.growth", 0) == 3);
        bench.round(cell -> true);
        press("balance.growth.rounds");
        bench.await("over rounds", () -> plot("balance.growth").title().equals("Samples over rounds"));
    }

    private double last(String name, int line) {
        List<LinePlot.Line> lines = ((LinePlot) plot(name)).lines();
        return lines.isEmpty() ? 0 : lines.get(line).y()[lines.get(line).y().length - 1];
    }

    @Test
    void scores_haveTheExam_onceItIsClosed() throws Exception {
        bench.label("A1", Label.ON, 2, 4);
        bench.label("A1", Label.OFF, 1, 3);
        bench.round(7);
        open(Tab.SCORES);
        bench.await("stored scores", () -> plot("balance.scores").series().size() == 1);
        assertTrue(bench.ask(() -> note("balance.scores")).contains("has no exam yet"));
        ExamDrawing.draw(bench.study, CFOS, 20, 5);
        bench.answerExam();
        bench.study.exams().close(CFOS);
        bench.await("the exam", () -> plot("balance.scores").series().contains("exam"));
    }

    @Test
    void certainty_countsSamplesAndOthers() throws Exception {
        bench.label("A1", Label.ON, 1, 2);
        bench.round(cell -> cell.cell() <= 50);
        open(Tab.CERTAINTY);
        bench.await(
                "all cells", () -> note("balance.certainty").equals("2 ON samples, 0 OFF samples, 198 other cells"));
        bench.label("A2", Label.OFF, 7, 8, 9);
        bench.await("more samples", () -> note("balance.certainty").startsWith("2 ON samples, 3 OFF samples, 195"));
        HistogramPlot plot = (HistogramPlot) bench.ask(() -> plot("balance.certainty"));
        assertEquals(3, plot.bins().get(2).counts()[36], "0.9 is called ON");
        assertEquals(0.5, plot.marks().get(0).value());
    }

    @Test
    void onlyTheTabInFront_works() throws Exception {
        bench.label("A1", Label.ON, 1);
        bench.await("it has read all there is", () -> rows().contains("all samples ON 1"));
        open(Tab.SCORES);
        bench.label("A1", Label.ON, 2);
        bench.edt(() -> {});
        assertTrue(bench.ask(() -> rows().contains("all samples ON 1")), "what is not in front is left alone");
        open(Tab.BALANCE);
        bench.await("it shows what is there", () -> rows().contains("all samples ON 2"));
    }

    @Test
    void whatWasChosen_comesBack_whetherTheWindowIsOpenOrNot() throws Exception {
        by(BalanceBy.SLICE);
        press("balance.counts");
        open(Tab.CERTAINTY);
        BalanceSession session = new BalanceSession();
        Map<String, String> saved = bench.ask(() -> session.save(bench.open()));
        bench.edt(() -> panel.release());
        assertEquals(saved, bench.ask(() -> session.save(bench.open())));
        bench.edt(() -> {
            panel = new BalancePanel(bench.desk, bench::changed);
            session.restore(bench.open(), Map.of());
            panel.refresh();
            session.restore(bench.open(), saved);
        });
        assertEquals(saved, bench.ask(() -> session.save(bench.open())));
        assertEquals(Tab.CERTAINTY.ordinal(), bench.ask(() -> Painted.part(panel, "balance.tabs", JTabbedPane.class)
                .getSelectedIndex()));
    }

    @Test
    void withoutAStudy_everyTabSaysSo() throws Exception {
        bench.label("A1", Label.ON, 1);
        bench.await("a chart", () -> !plot("balance.bars").isEmpty());
        bench.close();
        for (String name : List.of("bars", "growth", "scores", "curve", "certainty", "features")) {
            bench.await(name, () -> plot("balance." + name).emptyText().startsWith("Open a study"));
        }
    }
}
