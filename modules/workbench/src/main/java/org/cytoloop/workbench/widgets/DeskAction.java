/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Actions;
import org.openide.util.actions.Presenter;

/**
 * A command on the open study, enabled exactly when it can work. Register it with
 * {@code @ActionRegistration(lazy = false)}. A key without Ctrl, Alt or Meta is left to the text field that has the
 * focus. For the EDT.
 */
public abstract class DeskAction extends AbstractAction implements Presenter.Menu {
    private static final long serialVersionUID = 1L;

    private static final Pattern KEY_AT_END = Pattern.compile(
            "\\s*\\((?:hold )?(?:(?:Ctrl|Shift|Alt|Cmd)\\+)*(?:\\S|F\\d+|Space|Tab|Enter|Esc|Del|Delete|Comma|Period)\\)$");

    private final transient Desk desk;
    private final String tooltip;
    private boolean works;

    /** The command listens to the desk for its whole life, as commands of menus live as long as the workbench. */
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change != DeskChange.VIEW && (change != DeskChange.HOVER || followsHover())) {
                refresh();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            refresh();
        }
    };

    /**
     * A command.
     *
     * @param name with an ampersand before the mnemonic, such as "&amp;Detect Cells..."
     * @param tooltip a sentence; a key in brackets at its end is left out, as the platform appends the key in force
     * @param icon resource path of a 16 px icon ({@code .svg} or {@code .png}), or null
     */
    protected DeskAction(Desk desk, String name, String tooltip, String icon) {
        this.desk = desk;
        putValue(NAME, name);
        this.tooltip = KEY_AT_END.matcher(tooltip).replaceFirst("");
        putValue(SHORT_DESCRIPTION, this.tooltip);
        if (icon != null) {
            putValue("iconBase", icon);
            putValue(SMALL_ICON, org.openide.util.ImageUtilities.loadImageIcon(icon, true));
        }
        desk.addListener(listener);
        if (EventQueue.isDispatchThread()) {
            refresh();
        } else {
            EventQueue.invokeLater(this::refresh);
        }
    }

    /** The desk. */
    protected final Desk desk() {
        return desk;
    }

    /** True when the command can work now; asked whenever something changed. By default: a study is open. */
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    /**
     * True for a command that shows names of slices, animals or groups: it cannot work while these are hidden, and its
     * tooltip says why.
     */
    protected boolean showsNames() {
        return false;
    }

    private boolean isHidden(Optional<OpenStudy> study) {
        return showsNames() && study.filter(open -> open.names().masked()).isPresent();
    }

    /** True when {@link #canWork} depends on the cell under the mouse. */
    protected boolean followsHover() {
        return false;
    }

    /** Does it; only called while {@link #canWork}. */
    protected abstract void perform(OpenStudy study);

    /** Finds out anew whether the command can work. */
    protected final void refresh() {
        if (isTyping()) {
            // menus and buttons ask isEnabled() when they are told: after the key, when the answer is the right one
            EventQueue.invokeLater(this::refresh);
            return;
        }
        boolean hidden = isHidden(desk.study());
        boolean now = !hidden && canWork(desk.study());
        if (showsNames()) {
            putValue(SHORT_DESCRIPTION, hidden ? ShownNames.whyHidden() : tooltip);
        }
        if (now != works) {
            works = now;
            firePropertyChange("enabled", !now, now);
        }
    }

    @Override
    public boolean isEnabled() {
        return works && !isTyping();
    }

    /** A menu item that tells what the command does when the mouse rests on it. */
    @Override
    public JMenuItem getMenuPresenter() {
        JMenuItem item = new Actions.MenuItem(this, true) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText() {
                return (String) DeskAction.this.getValue(SHORT_DESCRIPTION);
            }

            @Override
            public String getToolTipText(MouseEvent event) {
                return getToolTipText();
            }
        };
        item.setToolTipText((String) getValue(SHORT_DESCRIPTION));
        return item;
    }

    @Override
    public final void actionPerformed(ActionEvent event) {
        desk.study()
                .filter(study -> !isHidden(Optional.of(study)) && canWork(Optional.of(study)))
                .ifPresent(this::perform);
    }

    /** True while a plain key goes to a text field: typing "r" there must not choose the rectangle. */
    private static boolean isTyping() {
        return EventQueue.getCurrentEvent() instanceof KeyEvent key
                && isPlain(key)
                && MenuSelectionManager.defaultManager().getSelectedPath().length == 0
                && takesText(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** Keys that write or move in a text: all without Ctrl, Alt or Meta, but not F1 to F24. */
    private static boolean isPlain(KeyEvent key) {
        boolean modified = (key.getModifiersEx()
                        & (InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK))
                != 0;
        int code = key.getKeyCode();
        boolean function =
                code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12 || code >= KeyEvent.VK_F13 && code <= KeyEvent.VK_F24;
        return !modified && !function;
    }

    /** A table keeps the focus while one writes into a cell of it. */
    private static boolean takesText(Component focus) {
        return focus instanceof JTextComponent text && text.isEditable()
                || focus instanceof JTable table && table.isEditing();
    }
}
