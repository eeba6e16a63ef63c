/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.training.ThresholdPreview.Row;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The balance dial: another share of ON is tried, with what it would change on every slice, and then taken or not. */
@Messages({
    "DialPanel_noStudy=Open a study (File): here another share of ON is tried before it is taken.",
    "# {0} - staining",
    "DialPanel_noRound=Nothing is trained for {0} yet: the balance that is taken is that of the first training. From the "
            + "first round on, this shows what another would change on every slice.",
    "# {0} - number of the round",
    "DialPanel_nothing=Round {0} was trained with this balance. Move the dial: this shows what another share would change "
            + "on every slice, before it is taken.",
    "# {0} - number of the round",
    "# {1} - cells gained",
    "# {2} - cells lost",
    "# {3} - share now",
    "# {4} - share then",
    "DialPanel_found=Against round {0}: {1} cells would become ON, {2} OFF; {4} % of all cells would be ON, now {3} %.",
    "# {0} - number of the round",
    "DialPanel_none=No slice was called with round {0} yet: call the cells first (Model), to see what would change.",
    "DialPanel_looking=Training aside and counting cells...",
    "# {0} - what was found before",
    "DialPanel_again={0} Counting anew...",
    "# {0} - number of slices",
    "DialPanel_leftOut={0} slices are left out.",
    "DialPanel_leftOutOne=1 slice is left out.",
    "DialPanel_taking=Training the round and calling cells..."
})
public final class DialPanel extends JPanel implements BalanceTab {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 420;

    private final DialControls controls = new DialControls();
    private final Paragraph state = new Paragraph("", WIDTH);
    private final FlipTable flips = new FlipTable();
    private transient DialModel model;

    /** A tab without a study. */
    public DialPanel() {
        super(new BorderLayout(10, 0));
        setName("balance.dial");
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        state.setName("balance.dial.state");
        JPanel effect = new JPanel(new BorderLayout(0, 6));
        effect.add(state, BorderLayout.PAGE_START);
        effect.add(flips, BorderLayout.CENTER);
        effect.setMinimumSize(new Dimension(160, 60));
        JPanel dial = new JPanel(new BorderLayout());
        dial.add(controls.scrolling(), BorderLayout.CENTER);
        dial.add(controls.foot(), BorderLayout.PAGE_END);
        add(dial, BorderLayout.LINE_START);
        add(effect, BorderLayout.CENTER);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "reset");
        getActionMap().put("reset", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (model != null) {
                    model.reset();
                }
            }
        });
        refresh();
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        if (model != null) {
            model.leave();
        }
        model = open == null ? null : new DialModel(open, this::refresh);
        refresh();
    }

    /** Tries a share of ON, 0 to 1; nothing without a study. */
    public void setShare(double share) {
        if (model != null) {
            model.setShare(share);
        }
    }

    /** What is tried; null without a study. */
    DialModel model() {
        return model;
    }

    @Override
    public void setShown(boolean shown) {
        if (model != null) {
            model.setShown(shown);
        }
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (model != null && change == DeskChange.STAINING) {
            model.begin();
        }
        if (change == DeskChange.STAINING || change == DeskChange.NAMES) {
            refresh();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (model != null) {
            model.studyChanged(event);
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return controls.focus();
    }

    private void refresh() {
        // a model tells of itself before it is there, while it is being made
        controls.show(model);
        if (model == null) {
            state.setText(Bundle.DialPanel_noStudy());
            flips.show(null, null);
            flips.setVisible(false);
            return;
        }
        Optional<DialPreview> preview = model.preview();
        boolean some = preview.filter(found -> !found.slices().isEmpty()).isPresent();
        state.setText(model.study().names().text(words(preview.orElse(null))));
        flips.setVisible(some);
        flips.show(some ? preview.get() : null, model.study().names());
    }

    private String words(DialPreview preview) {
        if (!model.problem().isEmpty()) {
            return model.problem();
        }
        if (model.isTaking()) {
            return Bundle.DialPanel_taking();
        }
        RoundInfo round = model.round().orElse(null);
        if (round == null) {
            return Bundle.DialPanel_noRound(model.study().staining().name());
        }
        String number = Integer.toString(round.number());
        if (!model.isTrying()) {
            return Bundle.DialPanel_nothing(number);
        }
        if (preview == null) {
            return model.isLooking() ? Bundle.DialPanel_looking() : "";
        }
        if (preview.slices().isEmpty()) {
            return Bundle.DialPanel_none(number);
        }
        Row total = preview.total();
        String found = Bundle.DialPanel_found(
                number,
                count(total.gained()),
                count(total.lost()),
                percent(total.onNow(), total.cells()),
                percent(total.onThen(), total.cells()));
        int left = preview.notes().size();
        if (left > 0) {
            found += " " + (left == 1 ? Bundle.DialPanel_leftOutOne() : Bundle.DialPanel_leftOut(count(left)));
        }
        return model.isFresh() ? found : Bundle.DialPanel_again(found);
    }

    static String count(int n) {
        return String.format(Locale.ROOT, "%,d", n).replace(',', ' ');
    }

    private static String percent(int on, int cells) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * on / Math.max(1, cells));
    }
}
