/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import java.util.EnumSet;
import java.util.Set;
import javax.swing.JComponent;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;

/** A tab that is one chart of one source; drawn anew with the study, the staining, and what it is about. For the EDT. */
public abstract class ChartTab implements BalanceTab {
    private final ChartPage page;
    private final PlotLoop loop;
    private final Set<Topic> about = EnumSet.noneOf(Topic.class);
    private OpenStudy open;
    private boolean shown;

    /**
     * A tab without a study. Whoever extends it calls {@link #refresh} when all its parts are there.
     *
     * @param prefix begins the names of its parts for journeys
     * @param changed called whenever another chart is shown
     * @param about what concerns the chart beside what its source tells
     */
    protected ChartTab(String prefix, Runnable changed, Set<Topic> about) {
        page = new ChartPage(prefix);
        loop = new PlotLoop(page, changed);
        this.about.addAll(about);
    }

    /** What the chart is made of; the same object every time. */
    protected abstract TabSource source();

    /** Draws the chart, or says why there is none. */
    protected abstract void refresh();

    /** The chart with its controls. */
    protected final ChartPage page() {
        return page;
    }

    /** What draws. */
    protected final PlotLoop loop() {
        return loop;
    }

    /** The open study; null when there is none. */
    protected final OpenStudy open() {
        return open;
    }

    /** True while somebody looks. */
    protected final boolean isShown() {
        return shown;
    }

    @Override
    public final JComponent component() {
        return page;
    }

    @Override
    public final void setStudy(OpenStudy next) {
        open = next;
        source().setStudy(next);
        refresh();
    }

    @Override
    public final void setShown(boolean next) {
        shown = next;
        source().setShown(next);
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            source().stainingChanged();
            refresh();
        }
    }

    @Override
    public final void studyChanged(StudyEvent event) {
        source().studyChanged(event);
        if (event.topics().stream().anyMatch(about::contains)) {
            refresh();
        }
    }
}
