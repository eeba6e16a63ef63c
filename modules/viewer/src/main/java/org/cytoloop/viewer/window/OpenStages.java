/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.Listening;
import org.cytoloop.viewer.document.DocumentListener;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.Mode;
import org.openide.windows.WindowManager;

/** The tabs that show slices, in the order in which they were opened. For the EDT. */
@Messages("Toolbars_Tools=Tools")
@ServiceProvider(service = Stages.class)
public final class OpenStages implements Stages {
    /** Lies to the right of the tabs, see beside.wsmode. */
    private static final String BESIDE = "beside";

    private static final String EDITOR = "editor";

    private final List<SliceTopComponent> tabs = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final DeskListener deskListener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                listenToState();
                studyKnownEmpty =
                        desk().study().map(s -> s.study().slices().isEmpty()).orElse(false);
                refreshSoon();
            } else if (change == DeskChange.SLICE) {
                followSlice();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            if (event.topics().contains(StudyEvent.Topic.SLICES)) {
                openFirst();
            }
        }
    };
    private final Runnable stateListener = this::tell;
    private ViewerState state;
    private SliceTopComponent active;
    /** Kept as long as the workbench runs, for it would hear nothing once it was collected; null before. */
    private Listening providers;

    private boolean refreshing;
    private boolean studyKnownEmpty;
    private NoSliceTopComponent nothing;

    /** For the lookup. */
    public OpenStages() {}

    /** The tabs of this workbench. */
    public static OpenStages get() {
        for (Stages stages : Lookup.getDefault().lookupAll(Stages.class)) {
            if (stages instanceof OpenStages mine) {
                return mine;
            }
        }
        throw new IllegalStateException("the viewer is not installed");
    }

    /** Follows the desk from now on; called once the window is up. */
    public void begin() {
        if (providers == null) {
            desk().addListener(deskListener);
            providers = Services.onChange(() -> EventQueue.invokeLater(this::providersChanged));
            listenToState();
            refreshSoon();
        }
    }

    private void providersChanged() {
        tabs.forEach(tab -> tab.panel().ifPresent(SlicePanel::providersChanged));
    }

    /** Tells a listener when tabs open, close or become active, or what they show changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private static Desk desk() {
        return Desk.get();
    }

    private void listenToState() {
        if (state != null) {
            state.removeListener(stateListener);
        }
        state = desk().study().map(ViewerState::of).orElse(null);
        if (state != null) {
            state.addListener(stateListener);
        }
    }

    @Override
    public void open(String slice) {
        tab(slice).ifPresent(SliceTopComponent::requestActive);
    }

    @Override
    public void show(String slice) {
        tab(slice).ifPresent(tab -> {
            active = tab;
            tab.requestVisible();
            desk().study().ifPresent(study -> study.setSlice(slice));
            tell();
        });
    }

    @Override
    public void open(CellRef cell) {
        tab(cell.slice()).ifPresent(tab -> {
            tab.requestActive();
            desk().study().ifPresent(study -> {
                study.setSlice(cell.slice());
                study.selection().select(cell);
            });
            tab.panel().ifPresent(panel -> panel.showCell(cell));
        });
    }

    /** The tab of a slice, opened when there is none; empty when the study has no such slice. */
    Optional<SliceTopComponent> tab(String slice) {
        Optional<SliceTopComponent> known =
                active != null && active.slice().equals(slice) ? Optional.of(active) : find(slice);
        return known.isPresent() ? known : openAnew(slice, false);
    }

    private static boolean has(String slice) {
        return desk().study().flatMap(s -> s.study().slice(slice)).isPresent();
    }

    private Optional<SliceTopComponent> find(String slice) {
        return tabs.stream().filter(t -> t.slice().equals(slice)).findFirst();
    }

    /** Shows a slice once more, beside the others. */
    public void openBeside(String slice) {
        openAnew(slice, true).ifPresent(SliceTopComponent::requestActive);
    }

    /** Opens one more tab of a slice; empty when the study has no such slice. */
    Optional<SliceTopComponent> openAnew(String slice, boolean beside) {
        if (!has(slice)) {
            return Optional.empty();
        }
        SliceTopComponent tab = new SliceTopComponent(desk(), slice);
        Mode mode = beside ? WindowManager.getDefault().findMode(BESIDE) : null;
        if (mode != null) {
            mode.dockInto(tab);
        }
        tab.open();
        return Optional.of(tab);
    }

    /** True for a tab that does not lie among the first tabs. */
    static boolean isBeside(SliceTopComponent tab) {
        Mode mode = WindowManager.getDefault().findMode(tab);
        return mode != null && !EDITOR.equals(mode.getName());
    }

    @Override
    public Optional<Stage> active() {
        return activePanel().map(SlicePanel::stage);
    }

    /** The tab the user looks at. */
    public Optional<SlicePanel> activePanel() {
        return activeTab().flatMap(SliceTopComponent::panel);
    }

    Optional<SliceTopComponent> activeTab() {
        return Optional.ofNullable(active);
    }

    @Override
    public Optional<Stage> of(String slice) {
        return activeTab()
                .filter(t -> t.slice().equals(slice))
                .or(() -> find(slice))
                .flatMap(SliceTopComponent::panel)
                .map(SlicePanel::stage);
    }

    @Override
    public List<Stage> all() {
        return tabs.stream()
                .flatMap(t -> t.panel().stream())
                .map(SlicePanel::stage)
                .toList();
    }

    List<SliceTopComponent> tabs() {
        return List.copyOf(tabs);
    }

    void opened(SliceTopComponent tab) {
        tabs.add(tab);
        tab.panel().ifPresent(panel -> {
            panel.addCameraListener((before, after, byHand) -> lead(panel, before, after, byHand));
            panel.document().addListener(new Teller());
        });
        if (active == null) {
            active = tab;
        }
        begin();
        refreshSoon();
        tell();
    }

    void closed(SliceTopComponent tab) {
        tabs.remove(tab);
        if (active == tab) {
            active = tabs.isEmpty() ? null : tabs.get(tabs.size() - 1);
        }
        refreshSoon();
        tell();
    }

    void activated(SliceTopComponent tab) {
        active = tab;
        desk().study().ifPresent(study -> study.setSlice(tab.slice()));
        tell();
    }

    /** Has the other tabs move as one does. */
    private void lead(SlicePanel leader, ViewState before, ViewState after, boolean byHand) {
        if (byHand && state != null && state.isLinked()) {
            for (SliceTopComponent tab : tabs) {
                tab.panel().filter(p -> p != leader).ifPresent(p -> p.camera().follow(before, after));
            }
        }
    }

    /** Another slice became the current one: its tab comes to the front when it has one. */
    private void followSlice() {
        String slice =
                desk().study().flatMap(OpenStudy::slice).map(s -> s.name()).orElse("");
        if (active == null || !active.slice().equals(slice)) {
            find(slice).ifPresent(tab -> {
                active = tab;
                tab.requestVisible();
                tell();
            });
        }
    }

    /** The first images of an empty study are shown at once. */
    private void openFirst() {
        Optional<OpenStudy> study = desk().study();
        boolean empty = study.map(s -> s.study().slices().isEmpty()).orElse(false);
        if (studyKnownEmpty && !empty && tabs.isEmpty()) {
            study.flatMap(OpenStudy::slice).ifPresent(s -> tab(s.name()).ifPresent(SliceTopComponent::requestVisible));
        }
        studyKnownEmpty = empty;
        refreshSoon();
    }

    /** A study without a slice in view gets a tab that says what to do. */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            EventQueue.invokeLater(this::refreshNothing);
        }
    }

    private void refreshNothing() {
        refreshing = false;
        boolean wanted = tabs.isEmpty() && desk().study().isPresent();
        if (wanted && nothing == null) {
            nothing = new NoSliceTopComponent();
            nothing.open();
            nothing.requestVisible();
        } else if (!wanted && nothing != null) {
            nothing.close();
            nothing = null;
        }
    }

    /** The tab that says what to do was closed by hand. */
    void nothingClosed(NoSliceTopComponent tab) {
        if (nothing == tab) {
            nothing = null;
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Commands can work on a slice once its image is open. */
    private final class Teller implements DocumentListener {
        @Override
        public void phaseChanged() {
            tell();
        }

        @Override
        public void imageChanged() {
            // changes no command
        }

        @Override
        public void factsChanged() {
            tell();
        }
    }
}
