/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import org.cytoloop.guidance.counsel.LoopProgress;
import org.cytoloop.guidance.counsel.LoopProgress.Goal;
import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.guide.model.GuideListener;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.guide.model.PaceWords;
import org.cytoloop.guide.parts.GoalBar;
import org.cytoloop.guide.parts.StepRows;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.cytoloop.workbench.widgets.Section;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.util.NbBundle.Messages;

/** All of the guide: where one is in the loop, what to do next, and what else there is. */
@Messages({
    "# {0} - number of the step",
    "# {1} - number of steps",
    "# {2} - name of the step",
    "GuidePanel_step=Step {0} of {1}: {2}",
    "GuidePanel_steps=The steps",
    "GuidePanel_stepsTip=The steps of the loop, and how far each is"
})
public final class GuidePanel extends JPanel implements StudyWindow, GuideListener {
    private static final long serialVersionUID = 1L;
    /** Preferred width of texts, px. */
    static final int WIDTH = 250;

    private final transient GuideDesk desk;
    private final StepRows steps = new StepRows();
    private final Section loop =
            new Section("guide.steps", Bundle.GuidePanel_steps(), Bundle.GuidePanel_stepsTip(), true, steps);
    private final List<GoalBar> goals = List.of(new GoalBar("guide.goal"), new GoalBar("guide.goal2"));
    private final QuietText pace = new QuietText("guide.pace", "", WIDTH);
    private final JSeparator line = new JSeparator();
    private final AdvicePart advice;
    private final MorePart more = new MorePart();
    private final StartPart start = new StartPart();
    private transient GuideModel model;

    /** A guide on a desk; {@link #refresh} shows what is there. */
    public GuidePanel(GuideDesk desk) {
        super(new BorderLayout());
        this.desk = desk;
        advice = new AdvicePart(() -> desk.model().ifPresent(GuideModel::notNow), () -> desk.model()
                .ifPresent(GuideModel::never));
        Column column = new Column();
        column.setBorder(BorderFactory.createEmptyBorder(8, 10, 10, 10));
        column.with(start, 4)
                .with(loop, 0)
                .with(goals.get(0), 6)
                .with(goals.get(1), 6)
                .with(pace, 6)
                .with(line, 10)
                .with(advice, 10)
                .with(more, 10);
        add(column.scrolling(), BorderLayout.CENTER);
        show(null);
    }

    private void show(GuideModel now) {
        model = now;
        Optional<LoopProgress> progress = now == null ? Optional.empty() : now.progress();
        start.setVisible(now == null);
        loop.setVisible(progress.isPresent());
        line.setVisible(progress.isPresent());
        advice.setVisible(now != null);
        more.setVisible(now != null);
        progress.ifPresent(this::showSteps);
        for (int i = 0; i < goals.size(); i++) {
            List<Goal> counted = progress.map(LoopProgress::goals).orElse(List.of());
            goals.get(i).show(i < counted.size() ? counted.get(i) : null);
        }
        String words = now == null
                ? ""
                : now.situation().map(known -> PaceWords.of(known.pace())).orElse("");
        if (!words.equals(pace.getText())) {
            pace.setText(words);
        }
        pace.setVisible(!words.isEmpty());
        if (now != null) {
            advice.show(now);
            more.show(now);
        }
        revalidate();
    }

    private void showSteps(LoopProgress progress) {
        loop.setTitle(Bundle.GuidePanel_step(
                progress.current() + 1,
                progress.steps().size(),
                progress.steps().get(progress.current()).name()));
        steps.show(progress);
    }

    @Override
    public void refresh() {
        show(desk.model().orElse(null));
    }

    @Override
    public void guideChanged() {
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            setShown(isShowing());
        }
    }

    @Override
    public void setShown(boolean shown) {
        desk.model().ifPresent(now -> now.setWatched(shown));
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        setShown(false);
        show(null);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH + 30, Math.max(300, super.getPreferredSize().height));
    }

    /** To what is advised. */
    @Override
    public boolean requestFocusInWindow() {
        return model != null && advice.focusDeed() || super.requestFocusInWindow();
    }
}
