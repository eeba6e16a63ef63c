/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.viewer.camera.Camera;
import org.cytoloop.viewer.camera.CameraListener;
import org.cytoloop.viewer.channels.ChannelBar;
import org.cytoloop.viewer.channels.ChannelsModel;
import org.cytoloop.viewer.channels.ContrastPanel;
import org.cytoloop.viewer.document.DocumentListener;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.scene.CanvasKeys;
import org.cytoloop.viewer.scene.CanvasMouse;
import org.cytoloop.viewer.scene.CellBounds;
import org.cytoloop.viewer.scene.ReadoutLine;
import org.cytoloop.viewer.scene.SceneStage;
import org.cytoloop.viewer.scene.SliceScene;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** A slice in a tab: the picture, its channels, and the line below. For the EDT. */
@Messages({
    "# {0} - slice",
    "SP_opening=Opening {0}",
    "# {0} - slice",
    "SP_canvas=Picture of {0}",
    "SP_canvas_help=Arrow keys move the view. With the rectangle tool, Shift+R places a rectangle: arrow keys move it, "
            + "Shift+arrow keys resize it, Enter draws it, Escape forgets it.",
    "SP_find=&Find Images...",
    "SP_again=&Try Again"
})
public final class SlicePanel extends JPanel implements DeskListener {
    private static final long serialVersionUID = 1L;
    /** A narrower tab has no room for words beside the icons of switches. */
    private static final int WIDE = 1150;

    /** What the margins of both bars take. */
    private static final int ROOM = 16;

    private static final int REST_MS = 1000;

    private static final String PICTURE = "picture";
    private static final String MESSAGE = "message";

    private final transient SliceDocument document;
    private final transient ViewerState state;
    private final transient Camera camera = new Camera();
    private final transient SliceScene scene;
    private final transient Stage stage;
    private final transient CanvasMouse mouse;
    private final transient ChannelsModel channels;
    private final transient UncertainSteps uncertain = new UncertainSteps(this);
    private final ChannelBar channelBar;
    private final ContrastPanel contrast;
    private final OverlayButtons overlays;
    private final ViewButtons viewButtons;
    private final ReadoutLine readout;
    private final MessagePane message;
    private final JPanel bars = new JPanel(new BorderLayout());
    private final JPanel upper = new JPanel(new BorderLayout());
    private final JPanel switches = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
    private final CardLayout cards = new CardLayout();
    private final JPanel stack = new JPanel(cards);
    private final transient Runnable stateListener = this::stateChanged;
    /** Tells that the camera came to rest, so that the session remembers where. */
    private final Timer rest = new Timer(REST_MS, event -> document().study().viewChanged());

    private int wantedCell = -1;

    /** A slice; nothing is opened before {@link #open}. */
    public SlicePanel(OpenStudy study, String slice) {
        super(new BorderLayout());
        document = new SliceDocument(study, slice);
        state = ViewerState.of(study);
        scene = new SliceScene(document, state, camera);
        stage = new SceneStage(scene);
        readout = new ReadoutLine(scene);
        mouse = new CanvasMouse(scene, stage, this::mouseAt);
        channels = new ChannelsModel(document);
        channelBar = new ChannelBar(channels, this::toggleContrast);
        contrast = new ContrastPanel(channels, () -> state.setContrast(false));
        overlays = new OverlayButtons(state);
        viewButtons = new ViewButtons(scene, state);
        message = new MessagePane("viewer.message", null)
                .offerCommand(
                        "viewer.find",
                        Bundle.SP_find(),
                        "File",
                        "org.cytoloop.workbench.opening.FindMissingImagesAction")
                .offer("viewer.again", Bundle.SP_again(), this::openImage);
        CanvasKeys.install(scene, stage, mouse);
        rest.setRepeats(false);
        build();
        listen();
        document.slice().ifPresent(this::follow);
    }

    private void build() {
        JComponent canvas = scene.canvas();
        nameCanvas();
        canvas.getAccessibleContext().setAccessibleDescription(Bundle.SP_canvas_help());
        canvas.setFocusTraversalKeysEnabled(false);
        bind(KeyEvent.VK_TAB, 0, "viewer.next", channels::next);
        bind(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK, "viewer.leave", canvas::transferFocus);
        stack.add(canvas, PICTURE);
        stack.add(message, MESSAGE);
        JScrollPane channelRow = new JScrollPane(
                channelBar, JScrollPane.VERTICAL_SCROLLBAR_NEVER, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        // none of its own, or the next theme would bring one
        channelRow.setBorder(BorderFactory.createEmptyBorder());
        switches.add(overlays);
        switches.add(viewButtons);
        upper.setBorder(BorderFactory.createEmptyBorder(2, 4, 0, 0));
        upper.add(channelRow, BorderLayout.CENTER);
        upper.add(switches, BorderLayout.EAST);
        bars.add(contrast, BorderLayout.NORTH);
        bars.add(upper, BorderLayout.CENTER);
        bars.add(readout, BorderLayout.SOUTH);
        add(stack, BorderLayout.CENTER);
        add(bars, BorderLayout.SOUTH);
        canvas.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fitBars();
                scene.resize(canvas.getWidth(), canvas.getHeight());
            }
        });
    }

    private void nameCanvas() {
        scene.canvas().getAccessibleContext().setAccessibleName(Bundle.SP_canvas(document.shownName()));
    }

    /** A narrower tab has no words beside the icons, and its switches go below the channels. */
    private void fitBars() {
        overlays.setCompact(getWidth() < WIDE);
        boolean below = channelBar.getPreferredSize().width + switches.getPreferredSize().width + ROOM > getWidth();
        String place = below ? BorderLayout.SOUTH : BorderLayout.EAST;
        if (!place.equals(((BorderLayout) upper.getLayout()).getConstraints(switches))) {
            upper.add(switches, place);
            upper.revalidate();
        }
    }

    private void bind(int key, int modifiers, String name, Runnable what) {
        scene.canvas().getInputMap().put(KeyStroke.getKeyStroke(key, modifiers), name);
        scene.canvas().getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private void listen() {
        camera.addListener((before, after, byHand) -> {
            scene.redraw();
            readout.refresh();
            if (before != null) {
                rest.restart();
            }
        });
        channels.addListener(this::channelsChanged);
        state.addListener(stateListener);
        document.addListener(new DocumentListener() {
            @Override
            public void phaseChanged() {
                SlicePanel.this.phaseChanged();
            }

            @Override
            public void imageChanged() {
                scene.redraw();
                readout.refresh();
            }

            @Override
            public void factsChanged() {
                SlicePanel.this.factsChanged();
            }
        });
    }

    /** Opens the image and reads the cells. */
    public void open() {
        stateChanged();
        openImage();
    }

    /** A plug-in has come or gone: what could not be read before may be readable now. */
    void providersChanged() {
        if (document.phase() == SliceDocument.Phase.BROKEN) {
            openImage();
        }
    }

    private void openImage() {
        document.open(Bundle.SP_opening(document.shownName()));
    }

    /** Gives everything back. */
    public void release() {
        rest.stop();
        state.removeListener(stateListener);
        mouse.release();
        document.close();
        scene.release();
    }

    /** The slice, as other windows see it. */
    public Stage stage() {
        return stage;
    }

    /** The picture. */
    public SliceScene scene() {
        return scene;
    }

    /** The channels. */
    public ChannelsModel channels() {
        return channels;
    }

    /** From one uncertain cell to the next. */
    public UncertainSteps uncertain() {
        return uncertain;
    }

    /** The slice. */
    public SliceDocument document() {
        return document;
    }

    /** Where it looks. */
    public Camera camera() {
        return camera;
    }

    /** Tells a listener where this viewer looks. */
    public void addCameraListener(CameraListener listener) {
        camera.addListener(listener);
    }

    /** Brings a cell to the middle, large enough to judge it; waits for the cells when they are not read yet. */
    public void showCell(CellRef cell) {
        wantedCell = cell.cell() - 1;
        showWantedCell();
    }

    private void showWantedCell() {
        if (wantedCell >= 0 && wantedCell < document.facts().cells().size()) {
            Zoom.judge(
                    scene,
                    CellBounds.around(document.facts().cells(), wantedCell),
                    CellBounds.side(document.facts().cells(), wantedCell));
            wantedCell = -1;
        }
    }

    private void phaseChanged() {
        boolean broken = document.phase() == SliceDocument.Phase.BROKEN;
        if (broken) {
            message.say(document.sentence());
        }
        bars.setVisible(!broken);
        cards.show(stack, broken ? MESSAGE : PICTURE);
        scene.redraw();
        channelsChanged();
        readout.refresh();
    }

    private void factsChanged() {
        showWantedCell();
        scene.redrawFlags();
        overlays.refresh(document.facts());
        readout.refresh();
    }

    private void channelsChanged() {
        channelBar.refresh(state.showsContrast());
        fitBars();
        contrast.refresh();
    }

    private void stateChanged() {
        contrast.setVisible(state.showsContrast());
        overlays.refresh(document.facts());
        viewButtons.refresh();
        channelsChanged();
        scene.showTool();
        scene.redraw();
    }

    private void toggleContrast(int channel) {
        boolean hide = state.showsContrast() && channels.active() == channel;
        channels.setActive(channel);
        state.setContrast(!hide);
        channelsChanged();
    }

    private void mouseAt(Point at) {
        readout.mouseAt(at);
    }

    private void follow(Slice slice) {
        camera.setImage(slice.width(), slice.height());
    }

    @Override
    public void deskChanged(DeskChange change) {
        document.deskChanged(change);
        switch (change) {
            case SELECTION, HOVER -> {
                scene.redrawSelection();
                readout.refresh();
            }
            case NAMES -> {
                nameCanvas();
                message.say(document.sentence());
                readout.refresh();
            }
            case FLAGS -> {
                scene.redrawFlags();
                readout.refresh();
            }
            case TOOL -> {
                mouse.cancel();
                if (document.study().tool() != StageTool.RECTANGLE) {
                    scene.setDraft(null);
                }
                scene.showTool();
            }
            case DISPLAY -> {
                viewButtons.refresh();
                channelsChanged();
                scene.redraw();
            }
            default -> {
                // nothing of it is shown here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        document.studyChanged(event);
        if (event.topics().contains(StudyEvent.Topic.CHOICES) && document.isReadOtherwise()) {
            openImage();
        }
        if (event.topics().contains(StudyEvent.Topic.SLICES)) {
            Optional<Slice> slice = document.slice();
            slice.ifPresent(this::follow);
            if (slice.isPresent() && document.phase() == SliceDocument.Phase.BROKEN) {
                openImage();
            }
            scene.redraw();
            readout.refresh();
        }
    }
}
