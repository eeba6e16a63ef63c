/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.text.html.HTMLEditorKit;
import org.cytoloop.rounds.model.Comparisons;
import org.cytoloop.rounds.model.RoundsModel;
import org.openide.util.NbBundle.Messages;

/** Two rounds side by side, in words that can be selected and copied. */
@Messages({
    "ComparisonPane_none=Select two rounds and choose Compare: which is better on the exam and how sure that is, what differs"
            + " in their training sets and settings.",
    "# {0} - two rounds",
    "ComparisonPane_working=Comparing {0}\u2026",
    "ComparisonPane_name=Comparison of two rounds"
})
final class ComparisonPane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JEditorPane text = new JEditorPane();
    private String shown = "";

    ComparisonPane() {
        super(new BorderLayout());
        text.setName("rounds.comparison");
        text.getAccessibleContext().setAccessibleName(Bundle.ComparisonPane_name());
        HTMLEditorKit kit = new HTMLEditorKit();
        kit.setAutoFormSubmission(false);
        text.setEditorKit(kit);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        text.setEditable(false);
        text.setOpaque(false);
        text.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll, BorderLayout.CENTER);
    }

    void refresh(Optional<RoundsModel> model) {
        String next = model.map(now -> html(now, now.comparisons())).orElse("");
        if (!next.equals(shown)) {
            shown = next;
            text.setText(next);
            text.setCaretPosition(0);
        }
    }

    private static String html(RoundsModel model, Comparisons comparisons) {
        if (comparisons.isWorking()) {
            return paragraph(Bundle.ComparisonPane_working(
                    comparisons.pair().map(pair -> pair.title()).orElse("")));
        }
        if (!comparisons.problem().isEmpty()) {
            return paragraph(model.study().names().text(comparisons.problem()));
        }
        return comparisons
                .found()
                .map(found -> ComparisonText.of(found, model.study().names()::text))
                .orElseGet(() -> paragraph(Bundle.ComparisonPane_none()));
    }

    private static String paragraph(String sentence) {
        return ComparisonText.HEAD + "<p>" + sentence.replace("&", "&amp;").replace("<", "&lt;") + "</p></body></html>";
    }
}
