/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.mistakes.review.ReviewAdvice;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.review.model.Judging;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The slice the user looks at: why it needs a look, the verdict, what was seen, a note, and on to the next one. */
@Messages({
    "SlicePart_next=Ne&xt Slice",
    "SlicePart_nextTip=Goes to the slice that needs a look most (N in this window; B goes back in the list)",
    "SlicePart_goOn=Go on by itself",
    "SlicePart_goOnTip=After \"Good\" and \"Not usable\" the next slice comes by itself"
})
final class SlicePart extends Column {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 260;

    private final JLabel title = new JLabel();
    private final QuietText reason = new QuietText("review.reason", "", WIDTH);
    private final VerdictButtons verdicts =
            new VerdictButtons(verdict -> act(now -> now.judging().judge(verdict)));
    private final JButton next = new JButton();
    private final JCheckBox goOn = new JCheckBox(Bundle.SlicePart_goOn());
    private final KindRows kinds = new KindRows(
            (kind, yes) -> act(now -> now.judging().setKind(kind, yes)),
            kind -> act(now -> now.judging().mark(kind)));
    private final PlaceList places = new PlaceList(
            place -> act(now -> now.judging().show(place)),
            place -> act(now -> now.judging().unmark(place)));
    private final Paragraph advice = new Paragraph("", WIDTH);
    private final NoteField note =
            new NoteField((written, text) -> act(now -> now.judging().note(written, text)));
    private transient ReviewModel model;

    SlicePart() {
        setBorder(BorderFactory.createEmptyBorder(6, 9, 9, 9));
        title.setName("review.slice");
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        title.setMinimumSize(new Dimension(0, 0));
        Mnemonics.setLocalizedText(next, Bundle.SlicePart_next());
        next.setName("review.next");
        next.setToolTipText(Bundle.SlicePart_nextTip());
        next.addActionListener(event -> act(ReviewModel::goNext));
        goOn.setName("review.goOn");
        goOn.setToolTipText(Bundle.SlicePart_goOnTip());
        goOn.setOpaque(false);
        goOn.addActionListener(event -> act(now -> now.judging().setGoesOn(goOn.isSelected())));
        advice.setName("review.advice");
        advice.selectable();
        JPanel going = new JPanel(new BorderLayout(8, 0));
        going.setOpaque(false);
        going.add(next, BorderLayout.LINE_START);
        going.add(goOn, BorderLayout.CENTER);
        with(title, 0)
                .with(reason, 2)
                .with(verdicts, 6)
                .with(going, 6)
                .with(kinds, 6)
                .with(places, 6)
                .with(advice, 8)
                .with(note, 8);
    }

    private void act(Consumer<ReviewModel> command) {
        if (model != null) {
            command.accept(model);
        }
    }

    /** Shows what is known and said of the slice; null without a study. */
    void show(ReviewModel now) {
        if (now == null) {
            note.show(null, "", false);
            model = null;
            return;
        }
        model = now;
        Judging judging = now.judging();
        Optional<SliceNeed> need = now.current();
        Optional<SliceReview> said = now.review();
        String slice = now.study().slice().map(Slice::name).orElse(null);
        boolean can = now.canJudge();
        title.setText(slice == null ? " " : now.study().names().slice(slice));
        // a number and its sign stay on one line
        reason.setText(need.map(SliceNeed::reason).orElse("").replace(" %", "\u00a0%"));
        verdicts.show(said.map(SliceReview::verdict).orElse(null), can);
        boolean mistakes =
                said.filter(review -> review.verdict() == Verdict.MISTAKES).isPresent();
        Set<MistakeKind> seen =
                said.map(review -> ReviewDraft.kinds(review.findings())).orElse(Set.of());
        kinds.setVisible(mistakes);
        kinds.show(seen, can && judging.markable().isPresent());
        places.show(judging.places());
        advice.setText(String.join("\n", ReviewAdvice.of(seen)));
        advice.setVisible(!seen.isEmpty());
        note.show(slice, said.map(SliceReview::note).orElse(""), can && said.isPresent());
        next.setEnabled(now.next().isPresent());
        goOn.setSelected(judging.goesOn());
        revalidate();
        repaint();
    }
}
