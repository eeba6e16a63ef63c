/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.util.NbBundle.Messages;

/** A channel to choose by name, or to type as a number. */
@Messages({
    "ChannelBox_none=none",
    "# {0} - name",
    "# {1} - number",
    "ChannelBox_named={0}   (channel {1})",
    "# {0} - number",
    "ChannelBox_numbered=channel {0}"
})
final class ChannelBox extends JComboBox<String> {
    private static final long serialVersionUID = 1L;

    private static final int CHANNELS_WITHOUT_IMAGE = 4;
    private static final int COLUMNS = 14;

    private final boolean withNone;
    private transient ChannelChoices choices = new ChannelChoices(List.of(), List.of());
    private boolean updating;

    /**
     * A box.
     *
     * @param withNone whether no channel can be chosen; an empty string then
     * @param taker told the channel whenever the user chooses or types
     */
    ChannelBox(boolean withNone, Consumer<String> taker) {
        this.withNone = withNone;
        setEditable(true);
        editor().setColumns(COLUMNS);
        setRenderer(new ChoiceRenderer());
        offer();
        TextChange.follow(editor(), text -> {
            if (!updating) {
                taker.accept(value(text));
            }
        });
    }

    private JTextField editor() {
        return (JTextField) (JTextComponent) getEditor().getEditorComponent();
    }

    /** Offers the channels of images. */
    void setChoices(ChannelChoices next) {
        if (!next.equals(choices)) {
            choices = next;
            String text = editor().getText();
            offer();
            display(text);
        }
    }

    private void offer() {
        List<String> items = new ArrayList<>();
        if (withNone) {
            items.add(Bundle.ChannelBox_none());
        }
        if (choices.selectors().isEmpty()) {
            for (int i = 1; i <= CHANNELS_WITHOUT_IMAGE; i++) {
                items.add(String.valueOf(i));
            }
        }
        items.addAll(choices.selectors());
        updating = true;
        setModel(new DefaultComboBoxModel<>(items.toArray(String[]::new)));
        updating = false;
    }

    /** The channel that is shown; an empty string for none. */
    String channel() {
        return value(editor().getText());
    }

    /** Shows a channel; an empty string for none. */
    void show(String channel) {
        if (!channel().equals(channel.trim())) {
            display(withNone && channel.isEmpty() ? Bundle.ChannelBox_none() : channel);
        }
    }

    private void display(String text) {
        updating = true;
        setSelectedItem(text);
        editor().setText(text);
        updating = false;
    }

    private String value(String text) {
        String trimmed = text.trim();
        return withNone && trimmed.equalsIgnoreCase(Bundle.ChannelBox_none()) ? "" : trimmed;
    }

    private final class ChoiceRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, text(String.valueOf(value)), index, selected, focused);
        }

        private String text(String item) {
            int channel = choices.index(item);
            if (withNone && item.equals(Bundle.ChannelBox_none())) {
                return item;
            }
            return channel < 0
                    ? Bundle.ChannelBox_numbered(item)
                    : Bundle.ChannelBox_named(choices.names().get(channel), channel + 1);
        }
    }
}
