/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;

/** One button per channel that shows and hides it, and one that opens its contrast. For the EDT. */
@Messages({
    "# {0} - channel",
    "CB_channel=Shows or hides {0}; double click shows it alone in grey",
    "# {0} - channel",
    "CB_contrast=Contrast and colour of {0}"
})
public final class ChannelBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String CONTRAST_ICON = "org/cytoloop/viewer/icons/contrast.svg";

    private final transient ChannelsModel model;
    private final transient IntConsumer contrast;
    private final transient List<JToggleButton> shown = new ArrayList<>();
    private final transient List<JToggleButton> contrasts = new ArrayList<>();
    private transient List<String> names = List.of();

    /**
     * A bar.
     *
     * @param contrast opens the contrast of a channel, or hides it
     */
    public ChannelBar(ChannelsModel model, IntConsumer contrast) {
        super(new FlowLayout(FlowLayout.LEADING, 2, 0));
        this.model = model;
        this.contrast = contrast;
        setName("viewer.channels");
        setOpaque(false);
    }

    /**
     * Shows the channels as they are now.
     *
     * @param contrastShown true while the panel with the histogram is shown
     */
    public void refresh(boolean contrastShown) {
        Optional<DisplaySettings> settings = model.settings();
        List<String> now = settings.map(
                        s -> s.channels().stream().map(ChannelDisplay::name).toList())
                .orElse(List.of());
        if (!now.equals(names)) {
            names = now;
            build();
        }
        settings.ifPresent(s -> {
            for (int c = 0; c < names.size(); c++) {
                boolean on = s.shows(c);
                int rgb = s.single() >= 0 ? 0xFFFFFF : s.channels().get(c).rgb();
                shown.get(c).setSelected(on);
                shown.get(c).setIcon(new Swatch(on ? rgb : s.channels().get(c).rgb(), on));
                contrasts.get(c).setSelected(contrastShown && c == model.active());
            }
        });
    }

    private void build() {
        removeAll();
        shown.clear();
        contrasts.clear();
        for (int c = 0; c < names.size(); c++) {
            addChannel(c, names.get(c));
        }
        revalidate();
        repaint();
    }

    private void addChannel(int channel, String name) {
        JToggleButton show = new JToggleButton(name);
        show.setName("viewer.channel." + (channel + 1));
        show.setToolTipText(Bundle.CB_channel(name));
        show.setFocusable(true);
        show.putClientProperty("JButton.buttonType", "toolBarButton");
        show.addActionListener(event -> model.toggle(channel));
        show.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    model.showSingle(channel);
                }
            }
        });
        JToggleButton more = new JToggleButton(ImageUtilities.loadImageIcon(CONTRAST_ICON, true));
        more.setName("viewer.contrast." + (channel + 1));
        more.setToolTipText(Bundle.CB_contrast(name));
        more.getAccessibleContext().setAccessibleName(Bundle.CB_contrast(name));
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        Dimension square = more.getPreferredSize();
        more.setPreferredSize(new Dimension(Math.max(24, Math.min(square.width, 28)), show.getPreferredSize().height));
        more.addActionListener(event -> contrast.accept(channel));
        shown.add(show);
        contrasts.add(more);
        add(show);
        add(more);
    }
}
