/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workbench.widgets.KeyStrokes;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/**
 * Asks for one cell after the other: marker alone, all channels, and the surroundings, with a title, a reason, how many
 * are left and how fast it goes. Where it is low and wide, words and buttons are beside the pictures. Keys within it: 1 ON, 2 OFF, 3 UNSURE, Enter confirms the present label, X gives the
 * other, N and B go on and back, J shows the cell in its slice. For the EDT.
 */
@Messages({
    "# {0} - a label",
    "CropQueue_giveTip=This cell is {0}",
    "CropQueue_confirm=Confirm",
    "# {0} - a label",
    "CropQueue_confirmLabel=Confirm {0}",
    "CropQueue_confirmTip=What it is labelled or called is right",
    "CropQueue_flip=Flip",
    "CropQueue_flipTip=ON is OFF, or OFF is ON",
    "CropQueue_back=Back",
    "CropQueue_backTip=The cell before this one",
    "CropQueue_next=Next",
    "CropQueue_nextTip=Leaves this cell for later",
    "CropQueue_jump=Show in Slice",
    "CropQueue_jumpTip=Shows this cell in its slice",
    "# {0} - what a control does",
    "# {1} - its key",
    "CropQueue_tip={0} ({1})",
    "# {0} - place of the cell",
    "# {1} - number of cells",
    "# {2} - cells without an answer",
    "CropQueue_place={0,number} of {1,number} \u00b7 {2,number} left",
    "# {0} - answers in a minute",
    "CropQueue_pace={0,number} a minute",
    "CropQueue_placeTip=Where you are in the queue, how many cells wait for an answer, and how fast you answer"
})
public final class CropQueue extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 12;
    /** From this width on, most reasons fit into one line. */
    private static final int WIDE = 720;
    /** Lower than this, words above and buttons below leave too little for the pictures. */
    private static final int LOW = 300;
    /** A low one that is wider than so many heights has them beside. */
    private static final double BESIDE = 2.4;
    /** Pictures leave at least this width to words and buttons beside them. */
    private static final int LEAST_BESIDE = 300;
    /** Space between pictures and what is beside them. */
    private static final int BESIDE_GAP = 12;

    private final String prefix;
    private final transient QueueModel model;
    private final transient QueueKeys keys = new QueueKeys(this);
    private final QueuePictures pictures;
    private final JLabel title = new JLabel(" ");
    private final JTextArea reason = new JTextArea(" ");
    private final JLabel place = new JLabel(" ");
    private final JButton[] give = new JButton[Label.values().length];
    private final JButton confirm;
    private final JButton flip;
    private final JButton back;
    private final JButton next;
    private final JButton jump;
    private final JButton[] more;
    private final JPanel footer = new JPanel(new WrapLayout(5, 4));
    private final JPanel header;
    private final JPanel side = new JPanel(new BorderLayout(0, 2));
    private boolean beside;
    private transient OpenStudy study;
    private boolean blind;
    private boolean openEnded;
    private String problem = "";

    /**
     * A panel on a queue.
     *
     * @param name begins the names of its controls, such as "secondLook": then the ON button is "secondLook.on"
     * @param model the queue
     * @param commands more buttons, in this order; may be empty
     */
    public CropQueue(String name, QueueModel model, List<QueueCommand> commands) {
        super(new BorderLayout(0, 2));
        this.prefix = name;
        this.model = model;
        setName(name + ".queue");
        setFocusable(true);
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        pictures = new QueuePictures(model, this::refresh, this::cannotShow);
        for (Label label : Label.values()) {
            give[label.ordinal()] = button(
                    label.name().toLowerCase(java.util.Locale.ROOT),
                    label.name(),
                    Bundle.CropQueue_giveTip(label),
                    KeyStroke.getKeyStroke(KeyEvent.VK_1 + label.ordinal(), 0),
                    () -> judge(() -> model.answer(label)));
            give[label.ordinal()].setIcon(LabelMark.coloured(label, MARK));
        }
        confirm = button(
                "confirm",
                Bundle.CropQueue_confirm(),
                Bundle.CropQueue_confirmTip(),
                key("ENTER"),
                () -> judge(model::confirm));
        flip = button("flip", Bundle.CropQueue_flip(), Bundle.CropQueue_flipTip(), key("X"), () -> judge(model::flip));
        back = button(
                "back", Bundle.CropQueue_back(), Bundle.CropQueue_backTip(), key("B"), () -> move(model::previous));
        next = button("next", Bundle.CropQueue_next(), Bundle.CropQueue_nextTip(), key("N"), () -> move(model::next));
        jump = button("jump", Bundle.CropQueue_jump(), Bundle.CropQueue_jumpTip(), key("J"), this::jump);
        more = commands.stream().map(this::button).toArray(JButton[]::new);
        side.setOpaque(false);
        header = header();
        add(header, BorderLayout.NORTH);
        add(pictures, BorderLayout.CENTER);
        fillFooter();
        add(footer, BorderLayout.SOUTH);
        listen();
        refresh();
    }

    private static KeyStroke key(String name) {
        return KeyStroke.getKeyStroke(name);
    }

    private JButton button(String id, String text, String tip, KeyStroke key, Runnable action) {
        JButton button = plain(prefix + "." + id, text, Bundle.CropQueue_tip(tip, KeyStrokes.text(key)), action);
        keys.bind(key, () -> {
            if (button.isVisible() && button.isEnabled()) {
                action.run();
            }
        });
        return button;
    }

    private JButton button(QueueCommand command) {
        Runnable action = () -> model.current().ifPresent(item -> {
            if (command.action().test(item)) {
                move(model::settle);
            }
        });
        String tip = command.key()
                .map(key -> Bundle.CropQueue_tip(command.tooltip(), KeyStrokes.text(key)))
                .orElse(command.tooltip());
        JButton button = plain(command.name(), command.text(), tip, action);
        command.key()
                .ifPresent(key -> keys.bind(key, () -> {
                    if (button.isVisible() && button.isEnabled()) {
                        action.run();
                    }
                }));
        return button;
    }

    /** Buttons take no focus, so that the keys stay with the queue. */
    private static JButton plain(String name, String text, String tip, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.setMargin(new Insets(2, 6, 2, 6));
        button.addActionListener(event -> action.run());
        return button;
    }

    private JPanel header() {
        title.setName(prefix + ".title");
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        title.setMinimumSize(new Dimension(0, title.getPreferredSize().height));
        reason.setName(prefix + ".reason");
        reason.setEditable(false);
        reason.setFocusable(false);
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        reason.setOpaque(false);
        reason.setBorder(BorderFactory.createEmptyBorder());
        reason.setFont(title.getFont().deriveFont(Font.PLAIN));
        reason.setRows(2);
        place.setName(prefix + ".place");
        place.setToolTipText(Bundle.CropQueue_placeTip());
        JPanel line = new JPanel(new BorderLayout(8, 0));
        line.add(title, BorderLayout.CENTER);
        line.add(place, BorderLayout.EAST);
        JPanel header = new JPanel(new BorderLayout(0, 2));
        header.add(line, BorderLayout.NORTH);
        header.add(reason, BorderLayout.CENTER);
        return header;
    }

    /** The width of the buttons decides how many rows they need, and so what is left for the pictures. */
    @Override
    public void doLayout() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int height = getHeight() - insets.top - insets.bottom;
        arrange(height < LOW && width > BESIDE * height);
        int words = width;
        if (beside) {
            words = Math.max(LEAST_BESIDE, width - BESIDE_GAP - QueueLayout.rowWidth(height));
            side.setPreferredSize(new Dimension(words, height));
        }
        reason.setRows(beside ? 0 : getWidth() < WIDE ? 2 : 1);
        footer.setSize(words, footer.getHeight());
        super.doLayout();
    }

    /** Puts words and buttons above and below the pictures, or beside them. */
    private void arrange(boolean low) {
        if (low == beside) {
            return;
        }
        beside = low;
        ((BorderLayout) getLayout()).setHgap(low ? BESIDE_GAP : 0);
        if (low) {
            side.add(header, BorderLayout.CENTER);
            side.add(footer, BorderLayout.SOUTH);
            add(side, BorderLayout.EAST);
        } else {
            remove(side);
            add(header, BorderLayout.NORTH);
            add(footer, BorderLayout.SOUTH);
        }
    }

    private void fillFooter() {
        for (JButton button : give) {
            footer.add(button);
        }
        footer.add(confirm);
        footer.add(flip);
        for (JButton button : more) {
            footer.add(button);
        }
        footer.add(back);
        footer.add(next);
        footer.add(jump);
    }

    private void listen() {
        model.addListener(this::refresh);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                keys.focusLost();
            }
        });
        MouseAdapter focus = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }
        };
        addMouseListener(focus);
        pictures.addMouseListener(focus);
    }

    /** Shows cells of a study from now on; null for none, which lets go of the study and its images. */
    public void setStudy(OpenStudy open) {
        if (open != study) {
            study = open;
            problem = "";
            pictures.setStudy(open);
            refresh();
        }
    }

    /**
     * In blind mode nothing hints at the label a cell has: it is not shown, it cannot be confirmed or flipped, the cell
     * is not selected, and it cannot be looked up in its slice.
     */
    public void setBlind(boolean on) {
        blind = on;
        pictures.setBlind(on);
        confirm.setVisible(!on);
        flip.setVisible(!on);
        jump.setVisible(!on);
        refresh();
    }

    /** Shows or hides the button of a command; while it is hidden its key does nothing. */
    public void setCommandVisible(String name, boolean visible) {
        for (JButton button : more) {
            if (button.getName().equals(name)) {
                button.setVisible(visible);
            }
        }
    }

    /** A queue that is filled as one goes on has no length worth telling: only the pace is told. */
    public void setOpenEnded(boolean on) {
        openEnded = on;
        refresh();
    }

    /** What to say while the queue is empty. */
    public void setEmptyText(String text) {
        pictures.setEmptyText(text);
    }

    /** What to say when every item was answered. */
    public void setDoneText(String text) {
        pictures.setDoneText(text);
    }

    /** To be told by the window of every change on its desk: display, names. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.DISPLAY || change == DeskChange.NAMES || change == DeskChange.STAINING) {
            pictures.repaint();
        }
    }

    // ------------------------------------------------------------- commands

    /** Answers, when the cell can be seen. */
    private void judge(Runnable answer) {
        if (study != null && pictures.isReady()) {
            move(answer);
        }
    }

    /** Does what leads to another cell, which is selected then. */
    private void move(Runnable step) {
        step.run();
        if (study != null && !blind) {
            model.current().ifPresent(item -> study.selection().select(item.cell()));
        }
    }

    private void jump() {
        model.current().ifPresent(item -> Stages.installed().ifPresent(stages -> stages.open(item.cell())));
    }

    private void cannotShow(String sentence) {
        problem = sentence;
        refresh();
    }

    // -------------------------------------------------------------- showing

    private void refresh() {
        Optional<QueueItem> item = study == null ? Optional.empty() : model.current();
        boolean ready = item.isPresent() && pictures.isReady();
        Optional<Label> label = item.isPresent() && !blind ? model.label() : Optional.empty();
        show(title, item.map(QueueItem::title).orElse(""));
        String why =
                pictures.isUnreadable() ? problem : item.map(QueueItem::reason).orElse("");
        if (!why.equals(reason.getText())) {
            reason.setText(why);
        }
        show(place, study == null || model.items().isEmpty() ? "" : placeText());
        for (JButton button : give) {
            button.setEnabled(ready);
        }
        confirm.setEnabled(ready && label.isPresent());
        confirm.setText(label.map(Bundle::CropQueue_confirmLabel).orElse(Bundle.CropQueue_confirm()));
        flip.setEnabled(ready && label.filter(now -> now != Label.UNSURE).isPresent());
        for (JButton button : more) {
            button.setEnabled(item.isPresent());
        }
        back.setEnabled(study != null
                && (model.position() > 0 || item.isEmpty() && !model.items().isEmpty()));
        next.setEnabled(item.isPresent() && model.position() + 1 < model.items().size());
        jump.setEnabled(item.isPresent());
        pictures.repaint();
    }

    private String placeText() {
        if (openEnded) {
            return model.perMinute().isPresent()
                    ? Bundle.CropQueue_pace(model.perMinute().getAsInt())
                    : "";
        }
        int at = model.position() < 0 ? model.items().size() : model.position() + 1;
        String text = Bundle.CropQueue_place(at, model.items().size(), model.remaining());
        return model.perMinute().isPresent()
                ? text + " \u00b7 " + Bundle.CropQueue_pace(model.perMinute().getAsInt())
                : text;
    }

    private static void show(JLabel label, String text) {
        label.setText(text.isEmpty() ? " " : text);
        label.setToolTipText(text.isEmpty() ? null : text);
    }
}
