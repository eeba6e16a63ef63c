/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.mistakes.review.ReviewSummary;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.util.NbBundle.Messages;

/** How the slices fared so far, in a line, and what it stands on. */
@Messages({
    "# {0} - such as: Good enough on 3 of 5 inspected slices",
    "# {1} - round",
    "ReviewHead_line={0} \u00b7 round {1}",
    "# {0} - number",
    "ReviewHead_left={0} not inspected",
    "# {0} - number",
    "ReviewHead_unusable={0} not usable",
    "# {0} - lower end",
    "# {1} - upper end",
    "ReviewHead_interval=share good {0}\u00a0to\u00a0{1}\u00a0% (95\u00a0% interval)",
    "ReviewHead_tip=95 % interval of the share of good slices; it holds if the inspected ones were chosen at random",
    "# {0} - round",
    "ReviewHead_live=The slices show live calls, which follow your labels; verdicts are on round {0}. Train (T) to make a"
            + " round of them."
})
final class ReviewHead extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 270;

    private final Paragraph line = new Paragraph("", WIDTH);
    private final QuietText facts = new QuietText("review.facts", "", WIDTH);
    private final QuietText live = new QuietText("review.live", "", WIDTH);

    ReviewHead() {
        super(new BorderLayout(0, 2));
        setBorder(BorderFactory.createEmptyBorder(7, 9, 6, 9));
        line.setName("review.summary");
        line.setFont(line.getFont().deriveFont(Font.BOLD));
        facts.setToolTipText(Bundle.ReviewHead_tip());
        add(line, BorderLayout.NORTH);
        add(facts, BorderLayout.CENTER);
        add(live, BorderLayout.SOUTH);
    }

    void show(ReviewModel model) {
        Optional<ReviewSummary> summary = model.summary();
        String round = model.round().map(RoundInfo::number).map(String::valueOf).orElse("");
        line.setText(summary.map(now -> Bundle.ReviewHead_line(now.sentence(), round))
                .orElse(""));
        facts.setText(summary.map(ReviewHead::facts).orElse(""));
        boolean others = model.study().calls().isLive();
        live.setText(others ? Bundle.ReviewHead_live(round) : "");
        live.setVisible(others);
    }

    private static String facts(ReviewSummary summary) {
        StringBuilder text = new StringBuilder(Bundle.ReviewHead_left(Integer.toString(summary.left())));
        if (summary.unusable() > 0) {
            text.append(", ").append(Bundle.ReviewHead_unusable(Integer.toString(summary.unusable())));
        }
        if (summary.inspected() > 0) {
            text.append(", ")
                    .append(Bundle.ReviewHead_interval(
                            percent(summary.share().low()),
                            percent(summary.share().high())));
        }
        return text.toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    /** As high as its lines at the width it has. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(100, getPreferredSize().height);
    }
}
