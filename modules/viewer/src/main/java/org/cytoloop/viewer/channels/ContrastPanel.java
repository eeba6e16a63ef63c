/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JColorChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.cytoloop.engine.display.ChannelDisplay;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Contrast and colour of the active channel, under the picture so that nothing is covered. For the EDT. */
@Messages({
    "CP_black=&Black:",
    "CP_black_tooltip=Grey values up to this are black",
    "CP_white=&White:",
    "CP_white_tooltip=Grey values from this on are shown at full intensity",
    "CP_auto=&Auto",
    "CP_auto_tooltip=Contrast from the median to the brightest thousandth of the pixels",
    "CP_full=F&ull Range",
    "CP_full_tooltip=Contrast from the darkest to the brightest pixel",
    "CP_colour=C&olour...",
    "CP_colour_tooltip=Chooses the colour of the channel",
    "# {0} - channel",
    "CP_colour_title=Colour of {0}",
    "CP_close=Hide",
    "CP_close_tooltip=Hides the histogram"
})
public final class ContrastPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ChannelsModel model;
    private final JLabel title = new JLabel();
    private final HistogramView histogram;
    private final GreyField black;
    private final GreyField white;

    /**
     * A panel.
     *
     * @param hide hides the panel
     */
    public ContrastPanel(ChannelsModel model, Runnable hide) {
        super(new BorderLayout(10, 0));
        this.model = model;
        histogram = new HistogramView(model);
        black = new GreyField(
                "viewer.contrast.min",
                Bundle.CP_black_tooltip(),
                value -> range(c -> model.setRange(model.active(), value, Math.max(c.max(), value))));
        white = new GreyField(
                "viewer.contrast.max",
                Bundle.CP_white_tooltip(),
                value -> range(c -> model.setRange(model.active(), Math.min(c.min(), value), value)));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
        title.setName("viewer.contrast.title");
        title.setVerticalAlignment(SwingConstants.TOP);
        title.setIconTextGap(6);
        add(title, BorderLayout.WEST);
        add(histogram, BorderLayout.CENTER);
        add(controls(hide), BorderLayout.EAST);
        model.addListener(this::refresh);
    }

    private JPanel controls(Runnable hide) {
        JPanel panel = new JPanel(new GridBagLayout());
        GridBagConstraints at = new GridBagConstraints();
        at.insets = new Insets(1, 2, 1, 2);
        at.fill = GridBagConstraints.HORIZONTAL;
        at.gridy = 0;
        panel.add(label(Bundle.CP_black(), black), at);
        panel.add(black, at);
        panel.add(
                button(
                        "viewer.contrast.auto",
                        Bundle.CP_auto(),
                        Bundle.CP_auto_tooltip(),
                        () -> model.auto(model.active())),
                at);
        panel.add(
                button("viewer.contrast.colour", Bundle.CP_colour(), Bundle.CP_colour_tooltip(), this::chooseColour),
                at);
        at.gridy = 1;
        panel.add(label(Bundle.CP_white(), white), at);
        panel.add(white, at);
        panel.add(
                button(
                        "viewer.contrast.full",
                        Bundle.CP_full(),
                        Bundle.CP_full_tooltip(),
                        () -> model.fullRange(model.active())),
                at);
        panel.add(button("viewer.contrast.close", Bundle.CP_close(), Bundle.CP_close_tooltip(), hide), at);
        return panel;
    }

    private static JLabel label(String text, GreyField field) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(field);
        return label;
    }

    private static JButton button(String name, String text, String tooltip, Runnable what) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tooltip);
        button.addActionListener(event -> what.run());
        return button;
    }

    private void range(Consumer<ChannelDisplay> what) {
        model.settings().map(s -> s.channels().get(model.active())).ifPresent(what);
    }

    private void chooseColour() {
        range(channel -> {
            Color chosen =
                    JColorChooser.showDialog(this, Bundle.CP_colour_title(channel.name()), new Color(channel.rgb()));
            if (chosen != null) {
                model.setColour(model.active(), chosen.getRGB() & 0xFFFFFF);
            }
        });
    }

    /** Shows the active channel as it is now. */
    public void refresh() {
        if (!isVisible()) {
            return;
        }
        range(channel -> {
            title.setText(channel.name());
            title.setIcon(new Swatch(channel.rgb(), true));
            black.show(channel.min());
            white.show(channel.max());
        });
        histogram.repaint();
    }
}
