/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.crops.queue.QueueCommand;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningState;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.workbench.desk.DeskChange;
import org.openide.util.NbBundle.Messages;

/** The miners and the cells the chosen one puts forward. */
@Messages({
    "QueuePage_noStudy=Open a study to look for cells its classifier is likely wrong about.",
    "QueuePage_train=&Train",
    "QueuePage_trainTip=Trains a classifier on the samples there are (T)",
    "QueuePage_cancel=&Cancel",
    "QueuePage_cancelTip=Looks no further; another miner can be chosen at any time",
    "# {0} - name of a miner",
    "QueuePage_looking=Looking for cells: {0}…",
    "QueuePage_more=More Li&ke This",
    "QueuePage_moreTip=Asks for cells that look like this one"
})
final class QueuePage extends JPanel {
    private static final long serialVersionUID = 1L;
    /** Narrower than this, the miners lie above the cells. */
    private static final int NARROW = 640;

    private static final String NOTHING = "nothing";
    private static final String ASKING = "asking";
    private static final String CELLS = "cells";

    private final MinersPane miners = new MinersPane(this::enter, this::askAgain);
    private final HeadLine head = new HeadLine();
    private final NothingPage nothing = new NothingPage("mining.nothing");
    private final NothingPage asking = new NothingPage("mining.asking");
    private final JProgressBar progress = new JProgressBar();
    private final JButton train;
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private final JPanel work = new JPanel(new BorderLayout(0, 2));
    private transient MiningModel model;
    private CropQueue queue;
    private boolean above;
    /** The cells are to have the keys as soon as there are some. */
    private boolean entering;

    QueuePage() {
        super(new BorderLayout());
        train = nothing.offer(
                "mining.nothing.train",
                Bundle.QueuePage_train(),
                Bundle.QueuePage_trainTip(),
                () -> NothingPage.run("Model", "org.cytoloop.trainer.TrainAction"));
        asking.offer("mining.cancel", Bundle.QueuePage_cancel(), Bundle.QueuePage_cancelTip(), () -> {
            if (model != null) {
                model.cancel();
                // what comes next is another choice
                miners.requestFocusInWindow();
            }
        });
        progress.setName("mining.progress");
        asking.addBelow(progress);
        centre.add(nothing, NOTHING);
        centre.add(asking, ASKING);
        work.add(head, BorderLayout.NORTH);
        work.add(centre, BorderLayout.CENTER);
        add(miners, BorderLayout.WEST);
        add(work, BorderLayout.CENTER);
        refresh();
    }

    @Override
    public void doLayout() {
        boolean narrow = getWidth() < NARROW;
        if (narrow != above) {
            above = narrow;
            miners.arrange(narrow);
            add(miners, narrow ? BorderLayout.NORTH : BorderLayout.WEST);
        }
        super.doLayout();
    }

    /** Shows a model from now on; null for none. */
    void setModel(MiningModel next) {
        if (next == model) {
            return;
        }
        if (queue != null) {
            queue.setStudy(null);
            centre.remove(queue);
            queue = null;
        }
        model = next;
        if (next != null) {
            queue = new CropQueue("mining", next.queue(), List.of(moreLike()));
            queue.setOpenEnded(true);
            queue.setStudy(next.study());
            centre.add(queue, CELLS);
        }
        refresh();
    }

    private QueueCommand moreLike() {
        return new QueueCommand(
                "mining.moreLike",
                Bundle.QueuePage_more(),
                Bundle.QueuePage_moreTip(),
                Optional.of(KeyStroke.getKeyStroke("shift L")),
                item -> {
                    entering = true;
                    model.moreLike(List.of(item.cell()));
                    return false;
                });
    }

    private void askAgain() {
        if (model != null) {
            entering = true;
            model.askAgain();
        }
    }

    /** The keys go to the cells, now or as soon as there are some. */
    private void enter() {
        entering = true;
        passFocus();
    }

    private void passFocus() {
        if (entering && isCells() && hasFocusInside()) {
            entering = false;
            queue.requestFocusInWindow();
        }
    }

    private boolean isCells() {
        return model != null && model.state() == MiningState.QUEUE;
    }

    private boolean hasFocusInside() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null || SwingUtilities.isDescendingFrom(owner, this);
    }

    /** Shows how the model stands now. */
    void refresh() {
        miners.show(model);
        head.show(model);
        miners.setVisible(model != null && !model.miners().isEmpty());
        head.setVisible(miners.isVisible());
        MiningState state = model == null ? MiningState.NOTHING : model.state();
        progress.setIndeterminate(state == MiningState.ASKING);
        switch (state) {
            case QUEUE -> {
                queue.setDoneText(model.doneText());
                cards.show(centre, CELLS);
            }
            case ASKING -> {
                asking.say(Bundle.QueuePage_looking(
                        model.chosen().map(MinerRecord::name).orElse("")));
                cards.show(centre, ASKING);
            }
            case NOTHING -> {
                nothing.say(model == null ? Bundle.QueuePage_noStudy() : model.sentence());
                train.setVisible(model != null && model.canTrain());
                cards.show(centre, NOTHING);
            }
        }
        passFocus();
    }

    void deskChanged(DeskChange change) {
        if (queue != null) {
            queue.deskChanged(change);
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        if (isCells()) {
            return queue.requestFocusInWindow();
        }
        entering = true;
        return miners.requestFocusInWindow();
    }
}
