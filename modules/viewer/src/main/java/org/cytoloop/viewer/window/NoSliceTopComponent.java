/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.BorderLayout;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.ImageDrop;
import org.cytoloop.workbench.widgets.StudyTopComponent;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** Where slices will be shown, while none is: says what to do. */
@TopComponent.Description(
        preferredID = "NoSliceTopComponent",
        persistenceType = TopComponent.PERSISTENCE_NEVER,
        iconBase = "org/cytoloop/viewer/icons/slice.svg")
@Messages({
    "CTL_NoSliceTopComponent=Slices",
    "NS_empty=No slices yet: drop images here, or choose File > Add Images.",
    "NS_closed=No slice is open: double-click one in the list of slices, or drop more images here.",
    "NS_add=&Add Images...",
    "NS_open=&Open a Slice"
})
public final class NoSliceTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void studyChanged(StudyEvent event) {
            refresh();
        }
    };
    private final MessagePane message = new MessagePane("viewer.empty", null);

    /** The tab of this workbench. */
    public NoSliceTopComponent() {
        super(Desk.get());
        Desk desk = Desk.get();
        setName(Bundle.CTL_NoSliceTopComponent());
        setLayout(new BorderLayout());
        message.offerCommand("viewer.add", Bundle.NS_add(), "File", "org.cytoloop.slices.addition.AddImagesAction")
                .offer("viewer.openFirst", Bundle.NS_open(), this::openSlice);
        add(message, BorderLayout.CENTER);
        ImageDrop.install(this, desk);
    }

    private void openSlice() {
        desk().study().flatMap(study -> study.slice()).ifPresent(slice -> OpenStages.get()
                .open(slice.name()));
    }

    @Override
    protected DeskListener listener() {
        return listener;
    }

    @Override
    protected void refresh() {
        boolean any = desk().study().map(s -> !s.study().slices().isEmpty()).orElse(false);
        message.say(any ? Bundle.NS_closed() : Bundle.NS_empty());
        message.show("viewer.openFirst", any);
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        OpenStages.get().nothingClosed(this);
    }
}
