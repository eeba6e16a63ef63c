/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cytoloop.operations.comparison.RoundComparison;
import org.cytoloop.rounds.rows.RoundNames;
import org.cytoloop.rounds.rows.ScoreText;
import org.cytoloop.scoring.comparison.ExamComparison;
import org.cytoloop.scoring.comparison.McNemar;
import org.openide.util.NbBundle.Messages;

/** A comparison of two rounds in words and small tables, as HTML. */
@Messages({
    "# {0} - after",
    "# {1} - before",
    "CT_title={0} compared with {1}",
    "# {0} - cells",
    "CT_exam=On the exam ({0,number,integer} cells)",
    "CT_f1=F1",
    "CT_difference=F1 difference",
    "# {0} - difference",
    "# {1} - lower end",
    "# {2} - upper end",
    "CT_interval={0} ({1} to {2})",
    "CT_onlyRight=right in this round only",
    "CT_cells={0,choice,0#no cells|1#1 cell|1<{0,number,integer} cells}",
    "CT_mcNemar=McNemar''s exact test",
    "# {0} - p",
    "CT_p=p = {0}",
    "CT_pSmall=p < 0.001",
    "CT_cross=Cross-validated, each at the threshold of its training",
    "CT_settings=Settings that differ",
    "CT_noSettings=Both were trained with the same settings and threshold.",
    "CT_samples=Training sets",
    "CT_same=alike in both",
    "CT_added=added since",
    "CT_removed=no longer there",
    "CT_flipped=relabelled since",
    "# {0} - slices",
    "CT_renumbered=Cells of {0} were detected anew in between; their samples are not compared."
})
final class ComparisonText {
    /** How HTML of this window begins: with paragraphs as close to each other as lines of a note. */
    static final String HEAD = "<html><head><style>p { margin-top: 3px; margin-bottom: 3px } table { margin-top: 6px }"
            + "</style></head><body>";

    private final StringBuilder html = new StringBuilder();
    private final RoundComparison comparison;
    private final UnaryOperator<String> names;

    private ComparisonText(RoundComparison comparison, UnaryOperator<String> names) {
        this.comparison = comparison;
        this.names = names;
    }

    /**
     * The text.
     *
     * @param names says how texts with names of slices in them may be shown
     */
    static String of(RoundComparison comparison, UnaryOperator<String> names) {
        ComparisonText text = new ComparisonText(comparison, names);
        text.write();
        return text.html.toString();
    }

    private void write() {
        html.append(HEAD);
        String before = capital(RoundNames.of(comparison.before()));
        String after = capital(RoundNames.of(comparison.after()));
        html.append("<p><b>")
                .append(escape(Bundle.CT_title(after, RoundNames.of(comparison.before()))))
                .append("</b></p>");
        for (String sentence : comparison.words()) {
            // an arrow of one sign does not break at the end of a line
            String words = names.apply(sentence).replace("->", "\u2192");
            html.append("<p>").append(escape(words)).append("</p>");
        }
        if (comparison.exam().isPresent()) {
            exam(comparison.exam().get(), before, after);
        } else if (!comparison.examProblem().isEmpty() && !comparison.words().contains(comparison.examProblem())) {
            html.append("<p>")
                    .append(escape(names.apply(comparison.examProblem())))
                    .append("</p>");
        }
        table(Bundle.CT_cross(), before, after);
        for (RoundComparison.Figure figure : comparison.figures()) {
            row(figure.name(), ScoreText.of(figure.before()), ScoreText.of(figure.after()));
        }
        html.append("</table>");
        samples();
        if (comparison.settings().isEmpty()) {
            html.append("<p>").append(escape(Bundle.CT_noSettings())).append("</p>");
        } else {
            table(Bundle.CT_settings(), before, after);
            comparison.settings().forEach(s -> row(s.name(), dash(s.before()), dash(s.after())));
            html.append("</table>");
        }
        html.append("</body></html>");
    }

    private void exam(ExamComparison exam, String before, String after) {
        table(Bundle.CT_exam(exam.n()), before, after);
        row(Bundle.CT_f1(), ScoreText.of(exam.f1Before()), ScoreText.of(exam.f1After()));
        McNemar test = exam.mcNemar();
        row(Bundle.CT_onlyRight(), Bundle.CT_cells(test.onlyFirst()), Bundle.CT_cells(test.onlySecond()));
        row(
                Bundle.CT_difference(),
                "",
                Bundle.CT_interval(
                        ScoreText.difference(exam.f1Difference().value()),
                        ScoreText.difference(exam.f1Difference().low()),
                        ScoreText.difference(exam.f1Difference().high())));
        row(Bundle.CT_mcNemar(), "", p(test.p()));
        html.append("</table>");
    }

    private static String p(double p) {
        return p < 0.001 ? Bundle.CT_pSmall() : Bundle.CT_p(String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p));
    }

    private void samples() {
        RoundComparison.Samples samples = comparison.samples();
        html.append("<table cellspacing='0' cellpadding='2'><tr><th align='left' colspan='2'>")
                .append(escape(Bundle.CT_samples()))
                .append("</th></tr>");
        count(Bundle.CT_same(), samples.same());
        count(Bundle.CT_added(), samples.added().size());
        count(Bundle.CT_removed(), samples.removed().size());
        count(Bundle.CT_flipped(), samples.flipped().size());
        html.append("</table>");
        List<String> renumbered = samples.renumberedSlices();
        if (!renumbered.isEmpty()) {
            html.append("<p>")
                    .append(escape(names.apply(Bundle.CT_renumbered(String.join(", ", renumbered)))))
                    .append("</p>");
        }
    }

    private void count(String what, int cells) {
        html.append("<tr><td>").append(escape(what)).append("&nbsp;&nbsp;</td><td align='right'>");
        html.append(cells).append("</td></tr>");
    }

    private void table(String title, String before, String after) {
        html.append("<table cellspacing='0' cellpadding='2'><tr><th align='left'>")
                .append(escape(title))
                .append("&nbsp;&nbsp;</th><th align='left'>")
                .append(escape(before))
                .append("&nbsp;&nbsp;</th><th align='left'>")
                .append(escape(after))
                .append("</th></tr>");
    }

    private void row(String what, String before, String after) {
        html.append("<tr><td>")
                .append(escape(what))
                .append("&nbsp;&nbsp;</td><td>")
                .append(escape(before))
                .append("&nbsp;&nbsp;</td><td>")
                .append(escape(after))
                .append("</td></tr>");
    }

    private static String dash(String text) {
        return text.isEmpty() ? ScoreText.NONE : text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
