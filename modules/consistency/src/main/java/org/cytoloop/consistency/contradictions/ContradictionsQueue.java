/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.cytoloop.consistency.watch.Finding;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueCommand;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** Contradicted labels one after the other. */
@Messages({
    "ContradictionsQueue_keep=&Keep...",
    "ContradictionsQueue_keepTip=Keeps the label although something speaks against it, and notes why",
    "ContradictionsQueue_release=No &Longer Keep",
    "ContradictionsQueue_releaseTip=Takes the reason back: what speaks against the label counts again",
    "ContradictionsQueue_empty=Nothing speaks against labels of this kind.",
    "ContradictionsQueue_done=That was the last one."
})
final class ContradictionsQueue extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String KEEP = "contradictions.queue.keep";
    private static final String RELEASE = "contradictions.queue.release";

    private final transient QueueModel items;
    private final CropQueue view;
    private transient OpenStudy open;
    private transient Map<Object, Finding> findings = new HashMap<>();

    /** A label that is questioned; when it changes and is questioned again, that is another question. */
    private record Question(CellRef cell, Label label) {}

    ContradictionsQueue(ContradictionsModel model, Consumer<Finding> keep) {
        super(new BorderLayout());
        items = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                Optional.ofNullable(findings.get(item.key())).ifPresent(finding -> model.give(finding, label));
            }
        });
        QueueCommand keeping = new QueueCommand(
                KEEP,
                Bundle.ContradictionsQueue_keep(),
                Bundle.ContradictionsQueue_keepTip(),
                Optional.of(KeyStroke.getKeyStroke("K")),
                item -> {
                    Optional.ofNullable(findings.get(item.key())).ifPresent(keep);
                    return false;
                });
        QueueCommand releasing = new QueueCommand(
                RELEASE,
                Bundle.ContradictionsQueue_release(),
                Bundle.ContradictionsQueue_releaseTip(),
                Optional.of(KeyStroke.getKeyStroke("L")),
                item -> {
                    Optional.ofNullable(findings.get(item.key())).ifPresent(model::release);
                    return false;
                });
        view = new CropQueue("contradictions.queue", items, List.of(keeping, releasing));
        view.setCommandVisible(RELEASE, false);
        view.setEmptyText(Bundle.ContradictionsQueue_empty());
        view.setDoneText(Bundle.ContradictionsQueue_done());
        add(view, BorderLayout.CENTER);
    }

    void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            items.clear();
            findings = new HashMap<>();
            view.setStudy(study);
        }
    }

    /** Shows questioned labels, or those that are kept. */
    void fill(List<Finding> list, boolean kept) {
        view.setCommandVisible(KEEP, !kept);
        view.setCommandVisible(RELEASE, kept);
        if (open == null) {
            return;
        }
        List<QueueItem> next = new ArrayList<>();
        Map<Object, Finding> known = new HashMap<>();
        for (Finding finding : list) {
            Label label = finding.contradiction().label();
            Question key = new Question(finding.cell(), label);
            known.put(key, finding);
            next.add(new QueueItem(
                    key,
                    finding.cell(),
                    finding.x(),
                    finding.y(),
                    FindingsTable.name(finding, open.names()::slice),
                    finding.contradiction().sentence(open.names()::slice) + ".",
                    Optional.of(label)));
        }
        findings = known;
        items.setItems(next);
    }

    void deskChanged(DeskChange change) {
        view.deskChanged(change);
    }

    @Override
    public boolean requestFocusInWindow() {
        return view.requestFocusInWindow();
    }
}
