/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.dialogs.Sentence;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workbench.parameters.ParameterForm;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The contents of the detection dialog. For the EDT. */
@Messages({
    "LBL_Detector=&Detector:",
    "HINT_Detector=How cells are found",
    "LBL_Scope=Detect &in:",
    "HINT_Scope=The slices whose cells are detected when you press Start",
    "# {0} - slice",
    "LBL_ScopeThis=This slice ({0})",
    "# {0} - number of slices",
    "LBL_ScopeSelected={0,choice,0#Selected slices (none)|1#Selected slices (1)|1<Selected slices ({0})}",
    "# {0} - number of slices",
    "LBL_ScopeWithout={0,choice,0#Slices without cells (none)|1#Slices without cells (1)|1<Slices without cells ({0})}",
    "# {0} - number of slices",
    "LBL_ScopeAll=All slices ({0})",
    "LBL_Preview=Live &preview in the viewer",
    "HINT_Preview=Detects in the part of the slice that the viewer shows, whenever a value or the view changes."
            + " The diameter is measured on the whole slice, so that the preview finds what the detection will find.",
    "MSG_Looking=Looking for cells …",
    "MSG_PreviewOff=The preview is off.",
    "ACS_Picture=Preview of the detected cells",
    "BTN_CancelRun=Canc&el",
    "HINT_CancelRun=Stop detecting; slices that are done keep their new cells"
})
final class DetectionPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient DetectionModel model;
    private final JComboBox<CellDetector> detectors;
    private final JPanel formPlace = new JPanel(new BorderLayout());
    private transient ParameterForm form;
    private final Sentence channel = new Sentence("detect.channel", 30);
    private final JComboBox<DetectionScope> scopes = new JComboBox<>(DetectionScope.values());
    private final Sentence warning = new Sentence("detect.warning", 30);
    private final JCheckBox previewOn = new JCheckBox();
    private final PreviewPanel picture = new PreviewPanel();
    private final JLabel caption = new JLabel(" ");
    private final Sentence message = new Sentence("detect.message", 30);
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JButton cancel = new JButton();
    private boolean refreshing;

    DetectionPanel(DetectionModel model) {
        super(new BorderLayout(0, 8));
        this.model = model;
        this.detectors = new JComboBox<>(model.detectors().toArray(CellDetector[]::new));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        prepareControls();
        add(choices(), BorderLayout.PAGE_START);
        add(preview(), BorderLayout.CENTER);
        add(run(), BorderLayout.PAGE_END);
        showForm();
        refresh();
    }

    private void prepareControls() {
        detectors.setName("detect.detector");
        detectors.setToolTipText(Bundle.HINT_Detector());
        detectors.setSelectedItem(model.detector());
        detectors.setRenderer(new Words() {
            private static final long serialVersionUID = 1L;

            @Override
            String words(Object value) {
                return value instanceof CellDetector detector ? detector.displayName() : "";
            }
        });
        detectors.addActionListener(event -> {
            if (!refreshing && detectors.getSelectedItem() instanceof CellDetector chosen) {
                model.setDetector(chosen);
                showForm();
            }
        });
        scopes.setName("detect.scope");
        scopes.setToolTipText(Bundle.HINT_Scope());
        scopes.setRenderer(new Words() {
            private static final long serialVersionUID = 1L;

            @Override
            String words(Object value) {
                return value instanceof DetectionScope scope ? scopeWords(scope) : "";
            }
        });
        scopes.addActionListener(event -> {
            if (!refreshing && scopes.getSelectedItem() instanceof DetectionScope chosen) {
                model.setScope(chosen);
            }
        });
        previewOn.setName("detect.preview");
        previewOn.setToolTipText(Bundle.HINT_Preview());
        Mnemonics.setLocalizedText(previewOn, Bundle.LBL_Preview());
        previewOn.setSelected(true);
        previewOn.addActionListener(event -> {
            model.preview().setOn(previewOn.isSelected());
            refresh();
        });
        cancel.setName("detect.cancel");
        cancel.setToolTipText(Bundle.HINT_CancelRun());
        Mnemonics.setLocalizedText(cancel, Bundle.BTN_CancelRun());
        cancel.addActionListener(event -> model.cancel());
        bar.setName("detect.progress");
        caption.setName("detect.caption");
        picture.setName("detect.picture");
        picture.setToolTipText(Bundle.HINT_Preview());
        picture.getAccessibleContext().setAccessibleName(Bundle.ACS_Picture());
    }

    private String scopeWords(DetectionScope scope) {
        int count = model.slices(scope).size();
        return switch (scope) {
            case THIS ->
                Bundle.LBL_ScopeThis(model.study()
                        .slice()
                        .map(slice -> model.shown(slice.name()))
                        .orElse("–"));
            case SELECTED -> Bundle.LBL_ScopeSelected(count);
            case WITHOUT_CELLS -> Bundle.LBL_ScopeWithout(count);
            case ALL -> Bundle.LBL_ScopeAll(count);
        };
    }

    private Component choices() {
        JPanel panel = new JPanel(new GridBagLayout());
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(0, 0, 10, 0);
        if (model.detectors().size() > 1) {
            panel.add(labelled(Bundle.LBL_Detector(), detectors), at);
        }
        panel.add(channel, at);
        formPlace.setOpaque(false);
        panel.add(formPlace, at);
        panel.add(labelled(Bundle.LBL_Scope(), scopes), at);
        panel.add(warning, at);
        return panel;
    }

    private static JPanel labelled(String text, JComboBox<?> control) {
        JPanel panel = new JPanel(new BorderLayout(10, 0));
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(control);
        panel.add(label, BorderLayout.LINE_START);
        panel.add(control, BorderLayout.CENTER);
        return panel;
    }

    private Component preview() {
        JPanel panel = new JPanel(new BorderLayout(0, 6));
        panel.add(previewOn, BorderLayout.PAGE_START);
        panel.add(picture, BorderLayout.CENTER);
        panel.add(caption, BorderLayout.PAGE_END);
        return panel;
    }

    private Component run() {
        JPanel progress = new JPanel(new BorderLayout(8, 0));
        bar.setStringPainted(true);
        progress.add(bar, BorderLayout.CENTER);
        progress.add(cancel, BorderLayout.LINE_END);
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.add(message, BorderLayout.PAGE_START);
        panel.add(progress, BorderLayout.CENTER);
        return panel;
    }

    /** Asks for more room when advanced parameters or a long sentence leave too little for the picture. */
    @Override
    public void doLayout() {
        super.doLayout();
        Window window = SwingUtilities.getWindowAncestor(this);
        int missing = picture.getMinimumSize().height - picture.getHeight();
        if (missing > 0 && window != null && window.isShowing()) {
            Rectangle screen = window.getGraphicsConfiguration().getBounds();
            int height = Math.min(screen.height, window.getHeight() + missing);
            if (height > window.getHeight()) {
                int y = Math.max(screen.y, Math.min(window.getY(), screen.y + screen.height - height));
                EventQueue.invokeLater(() -> window.setBounds(window.getX(), y, window.getWidth(), height));
            }
        }
    }

    private void showForm() {
        form = new ParameterForm(
                model.detector().parameters(), "detect.", Set.of(CellDetector.DIAMETER_PX, CellDetector.SENSITIVITY));
        form.setValues(model.rememberedParameters());
        form.addChangeListener(event -> takeParameters());
        formPlace.removeAll();
        formPlace.add(form);
        formPlace.revalidate();
        takeParameters();
    }

    private void takeParameters() {
        try {
            ParameterSet values = form.values();
            model.setParameters(Optional.of(values));
        } catch (ProblemException e) {
            model.setParameters(Optional.empty());
            message.tell(e.getMessage(), true);
        }
    }

    /** Shows what the model says now. */
    void refresh() {
        refreshing = true;
        Optional<String> refusal = model.refusal();
        boolean free = !model.isRunning();
        channel.tell(model.channelWords(), false);
        scopes.setSelectedItem(model.scope());
        scopes.repaint();
        scopes.setEnabled(free);
        detectors.setEnabled(free);
        if (detectors.getSelectedItem() != model.detector()) {
            detectors.setSelectedItem(model.detector());
            EventQueue.invokeLater(this::showForm);
        }
        form.setEnabled(free && refusal.isEmpty());
        form.showPixelSize(model.study().slice().map(Slice::pixelSizeUm).orElse(Double.NaN));
        warning.tell(refusal.isPresent() ? "" : model.warning(), false);
        previewOn.setEnabled(refusal.isEmpty());
        showPreview();
        showRun(refusal);
        refreshing = false;
    }

    private void showPreview() {
        LivePreview preview = model.preview();
        picture.show(preview.result(), preview.isBusy());
        preview.result().filter(result -> !preview.isBusy()).ifPresent(result -> {
            form.showAutomatic(CellDetector.DIAMETER_PX, result.found().diameterPx());
            form.showAutomatic(CellDetector.SENSITIVITY, result.found().sensitivity());
        });
        String words = " ";
        if (!preview.isOn()) {
            words = Bundle.MSG_PreviewOff();
        } else if (preview.isBusy()) {
            words = Bundle.MSG_Looking();
        } else if (preview.result().isPresent()) {
            words = DetectionWords.preview(preview.result().get());
        }
        caption.setText(words);
    }

    private void showRun(Optional<String> refusal) {
        boolean running = model.isRunning();
        bar.getParent().setVisible(running);
        model.progress().ifPresent(progress -> {
            bar.setValue((int) (1000 * progress.fraction()));
            bar.setString(progress.words());
        });
        Optional<String> wrong =
                refusal.or(() -> form.problem()).or(() -> model.preview().problem());
        if (wrong.isPresent()) {
            message.tell(wrong.get(), true);
        } else {
            message.tell(
                    model.report()
                            .map(report -> DetectionWords.summary(report, model::shown))
                            .orElse(""),
                    false);
        }
        revalidate();
    }

    /** Shows values of a combo box in words. */
    private abstract static class Words extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        abstract String words(Object value);

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, words(value), index, selected, focused);
        }
    }
}
