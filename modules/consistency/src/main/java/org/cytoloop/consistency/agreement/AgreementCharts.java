/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.agreement;

import java.awt.CardLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.cytoloop.charts.bars.Estimate;
import org.cytoloop.charts.bars.EstimateChart;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.labelling.agreement.AgreementScore;
import org.cytoloop.labelling.agreement.BinAgreement;
import org.cytoloop.labelling.agreement.DayAgreement;
import org.cytoloop.labelling.agreement.RaterAgreement;
import org.openide.util.NbBundle.Messages;

/** Agreement of one person, or of two, by signal and by day: as adjusted kappa, kappa, or the share of cells that differ. */
@Messages({
    "AgreementCharts_kappa=kappa",
    "AgreementCharts_pabak=adjusted kappa",
    "AgreementCharts_share=share answered otherwise",
    "AgreementCharts_days=day",
    "AgreementCharts_signal=signal",
    "AgreementCharts_noBins=No cell was read twice whose signal is known.",
    "AgreementCharts_noDays=No cell was read twice."
})
final class AgreementCharts extends JPanel {
    private static final long serialVersionUID = 1L;
    /** What the charts show. */
    enum Measure {
        PABAK,
        KAPPA,
        SHARE
    }

    private final EstimateChart binPabaks = EstimateChart.kappas("agreement.bins.pabak");
    private final EstimateChart dayPabaks = EstimateChart.kappas("agreement.days.pabak");
    private final EstimateChart binKappas = EstimateChart.kappas("agreement.bins.kappa");
    private final EstimateChart binShares = EstimateChart.shares("agreement.bins.share");
    private final EstimateChart dayKappas = EstimateChart.kappas("agreement.days.kappa");
    private final EstimateChart dayShares = EstimateChart.shares("agreement.days.share");
    private final CardLayout binCards = new CardLayout();
    private final CardLayout dayCards = new CardLayout();
    private final JPanel bins = new JPanel(binCards);
    private final JPanel days = new JPanel(dayCards);

    AgreementCharts() {
        super(new GridLayout(2, 1, 0, 6));
        binPabaks.setEmptyText(Bundle.AgreementCharts_noBins());
        dayPabaks.setEmptyText(Bundle.AgreementCharts_noDays());
        binKappas.setEmptyText(Bundle.AgreementCharts_noBins());
        binShares.setEmptyText(Bundle.AgreementCharts_noBins());
        dayKappas.setEmptyText(Bundle.AgreementCharts_noDays());
        dayShares.setEmptyText(Bundle.AgreementCharts_noDays());
        bins.add(binPabaks, Measure.PABAK.name());
        bins.add(binKappas, Measure.KAPPA.name());
        bins.add(binShares, Measure.SHARE.name());
        days.add(dayPabaks, Measure.PABAK.name());
        days.add(dayKappas, Measure.KAPPA.name());
        days.add(dayShares, Measure.SHARE.name());
        add(bins);
        add(days);
    }

    /** Shows another measure. */
    void show(Measure measure) {
        binCards.show(bins, measure.name());
        dayCards.show(days, measure.name());
    }

    /** Shows somebody's agreement; null for nobody's. */
    void show(RaterAgreement rater, String signal) {
        List<Estimate> pabaks = new ArrayList<>();
        List<Estimate> pabaksByDay = new ArrayList<>();
        List<Estimate> kappas = new ArrayList<>();
        List<Estimate> shares = new ArrayList<>();
        List<Estimate> kappasByDay = new ArrayList<>();
        List<Estimate> sharesByDay = new ArrayList<>();
        int worst = -1;
        if (rater != null) {
            for (BinAgreement bin : rater.bins()) {
                String range = range(bin.text());
                pabaks.add(estimate(range, bin.score(), bin.score().pabak()));
                kappas.add(kappa(range, bin.score()));
                shares.add(differing(range, bin.score()));
            }
            for (DayAgreement day : rater.days()) {
                String label = day.day().toString();
                pabaksByDay.add(estimate(label, day.score(), day.score().pabak()));
                kappasByDay.add(kappa(label, day.score()));
                sharesByDay.add(differing(label, day.score()));
            }
            worst = worst(shares);
        }
        String below = signal.isEmpty() ? Bundle.AgreementCharts_signal() : signal;
        binPabaks.setEstimates(below, Bundle.AgreementCharts_pabak(), pabaks);
        dayPabaks.setEstimates(Bundle.AgreementCharts_days(), Bundle.AgreementCharts_pabak(), pabaksByDay);
        binKappas.setEstimates(below, Bundle.AgreementCharts_kappa(), kappas);
        binShares.setEstimates(below, Bundle.AgreementCharts_share(), shares);
        dayKappas.setEstimates(Bundle.AgreementCharts_days(), Bundle.AgreementCharts_kappa(), kappasByDay);
        dayShares.setEstimates(Bundle.AgreementCharts_days(), Bundle.AgreementCharts_share(), sharesByDay);
        binPabaks.setMarked(worst);
        binKappas.setMarked(worst);
        binShares.setMarked(worst);
    }

    /** Five of them have to fit side by side; a dash would be taken for a minus. */
    static String range(String text) {
        return text.replace(" to ", text.indexOf('-') < 0 ? "–" : "…");
    }

    private static Estimate kappa(String label, AgreementScore score) {
        return estimate(label, score, score.kappa().interval());
    }

    private static Estimate estimate(String label, AgreementScore score, Interval of) {
        return new Estimate(label, (int) score.n(), of.value(), of.low(), of.high());
    }

    private static Estimate differing(String label, AgreementScore score) {
        Interval same = score.agreement();
        return new Estimate(label, (int) score.n(), 1 - same.value(), 1 - same.high(), 1 - same.low());
    }

    /** The bin with the largest share that differs; none when nothing differs. */
    static int worst(List<Estimate> shares) {
        int worst = -1;
        double most = 0;
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).value() > most) {
                most = shares.get(i).value();
                worst = i;
            }
        }
        return worst;
    }
}
