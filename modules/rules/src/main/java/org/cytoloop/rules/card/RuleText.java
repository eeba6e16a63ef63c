/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.card;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.NbBundle.Messages;

/** What the rule in use says: words and conditions. */
@Messages({
    "RuleText_on=ON if",
    "RuleText_off=OFF if",
    "RuleText_measured=ON when measured",
    "RuleText_all=ON when all are measured"
})
final class RuleText extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 11;
    private static final int WIDTH = 240;

    private final JLabel onHead = head(Bundle.RuleText_on(), Label.ON);
    private final JLabel offHead = head(Bundle.RuleText_off(), Label.OFF);
    private final JLabel conditionsHead = head(Bundle.RuleText_measured(), null);
    private final Paragraph on = text("ruleCard.on");
    private final Paragraph off = text("ruleCard.off");
    private final JPanel conditions = new JPanel();
    private transient Rule shown;

    RuleText() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setOpaque(false);
        conditions.setOpaque(false);
        conditions.setLayout(new BoxLayout(conditions, BoxLayout.Y_AXIS));
        conditions.setAlignmentX(LEFT_ALIGNMENT);
        for (JComponent part : List.of(onHead, on, offHead, off, conditionsHead, conditions)) {
            add(part);
        }
    }

    private static JLabel head(String text, Label label) {
        JLabel head = new JLabel(text);
        if (label != null) {
            head.setIcon(LabelMark.coloured(label, MARK));
        }
        head.setFont(head.getFont().deriveFont(Font.BOLD));
        head.setBorder(BorderFactory.createEmptyBorder(4, 0, 1, 0));
        head.setAlignmentX(LEFT_ALIGNMENT);
        return head;
    }

    private static Paragraph text(String name) {
        Paragraph text = new Paragraph("", WIDTH).selectable();
        text.setName(name);
        text.setAlignmentX(LEFT_ALIGNMENT);
        return text;
    }

    /** Shows a version. */
    void show(Rule rule) {
        if (rule.equals(shown)) {
            return;
        }
        shown = rule;
        words(onHead, on, rule.onText());
        words(offHead, off, rule.offText());
        conditions.removeAll();
        List<String> all = new ArrayList<>(rule.conditions());
        for (int i = 0; i < all.size(); i++) {
            Paragraph line = text("ruleCard.condition." + i);
            line.setText(all.get(i));
            line.setFont(line.getFont().deriveFont(Font.BOLD));
            conditions.add(line);
        }
        conditionsHead.setText(all.size() > 1 ? Bundle.RuleText_all() : Bundle.RuleText_measured());
        conditionsHead.setVisible(!all.isEmpty());
        conditions.setVisible(!all.isEmpty());
        revalidate();
        repaint();
    }

    private static void words(JLabel head, Paragraph text, String words) {
        head.setVisible(!words.isBlank());
        text.setVisible(!words.isBlank());
        text.setText(words);
    }
}
