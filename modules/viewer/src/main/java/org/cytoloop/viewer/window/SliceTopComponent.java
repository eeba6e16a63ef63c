/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.text.DefaultEditorKit;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.camera.Placement;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.widgets.ImageDrop;
import org.cytoloop.workbench.widgets.StudyTopComponent;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Actions;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** A tab that shows a slice. It belongs to the study that is open when it is made, and closes with it. */
@TopComponent.Description(
        preferredID = "SliceTopComponent",
        persistenceType = TopComponent.PERSISTENCE_NEVER,
        iconBase = "org/cytoloop/viewer/icons/slice.svg")
@Messages({"# {0} - slice", "# {1} - animal", "CTL_SliceTopComponent={0} (animal {1})"})
public final class SliceTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final String slice;
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                close();
            } else {
                if (change == DeskChange.NAMES) {
                    refresh();
                }
                panel().ifPresent(p -> p.deskChanged(change));
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            panel().ifPresent(p -> p.studyChanged(event));
            refresh();
        }
    };
    private transient SlicePanel panel;

    /** A tab for the current slice of the open study; the platform asks for such a constructor. */
    public SliceTopComponent() {
        this(
                Desk.get(),
                Desk.get().study().flatMap(OpenStudy::slice).map(Slice::name).orElse(""));
    }

    /** A tab for a slice of the open study. */
    public SliceTopComponent(Desk desk, String slice) {
        super(desk);
        this.slice = slice;
        setName(shown(desk, slice));
        setLayout(new BorderLayout());
        panel = desk.study().map(study -> new SlicePanel(study, slice)).orElse(null);
        Optional.ofNullable(Actions.forID("Slice", "org.cytoloop.viewer.actions.CopyViewAction"))
                .ifPresent(copy -> getActionMap().put(DefaultEditorKit.copyAction, copy));
    }

    private static String shown(Desk desk, String slice) {
        return desk.study().map(study -> study.names().slice(slice)).orElse(slice);
    }

    /** Name of the slice; not to be shown. */
    public String slice() {
        return slice;
    }

    /** What it shows; empty once it was closed. */
    public Optional<SlicePanel> panel() {
        return Optional.ofNullable(panel);
    }

    /** Looks where it did on another day. */
    void restore(Placement place) {
        panel().ifPresent(p -> p.camera().restore(place));
    }

    @Override
    protected DeskListener listener() {
        return listener;
    }

    /** Follows what the slice is called and its animal; a slice that is no longer in the study needs no tab. */
    @Override
    protected void refresh() {
        Optional<OpenStudy> study = desk().study();
        study.flatMap(s -> s.study().slice(slice))
                .ifPresentOrElse(s -> show(study.get().names(), s), this::close);
    }

    private void show(ShownNames names, Slice shown) {
        String name = names.slice(shown.name());
        if (!name.equals(getName())) {
            setName(name);
            setDisplayName(name);
        }
        setToolTipText(names.masked() ? name : Bundle.CTL_SliceTopComponent(name, names.animal(shown.animal())));
    }

    @Override
    protected void componentOpened() {
        if (panel == null) {
            panel = desk().study().map(study -> new SlicePanel(study, slice)).orElse(null);
        }
        ImageDrop.install(this, desk());
        panel().ifPresent(p -> {
            add(p, BorderLayout.CENTER);
            OpenStages.get().opened(this);
            p.open();
        });
        super.componentOpened();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        panel().ifPresent(SlicePanel::release);
        removeAll();
        setDropTarget(null);
        panel = null;
        OpenStages.get().closed(this);
    }

    @Override
    protected void componentActivated() {
        OpenStages.get().activated(this);
        requestFocusInWindow();
    }

    @Override
    public boolean requestFocusInWindow() {
        return panel().map(p -> p.scene().canvas().requestFocusInWindow()).orElse(super.requestFocusInWindow());
    }
}
