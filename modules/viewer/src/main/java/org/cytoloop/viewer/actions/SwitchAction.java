/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.awt.Component;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JToggleButton;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.Actions;
import org.openide.util.actions.Presenter;

/** A command that switches something on and off; menus and toolbars show which. Works while a slice is shown. */
abstract class SwitchAction extends DeskAction implements Presenter.Menu, Presenter.Toolbar {
    private static final long serialVersionUID = 1L;

    /** Like the command, it listens for the whole life of the workbench. */
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change != DeskChange.HOVER && change != DeskChange.SELECTION) {
                select();
            }
        }
    };

    /**
     * A command.
     *
     * @param icon name of the icon without folder and extension, or null
     */
    SwitchAction(String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, icon == null ? null : ViewerAction.ICONS + icon + ".svg");
        putValue(SELECTED_KEY, Boolean.FALSE);
        desk().addListener(listener);
        OpenStages.get().addListener(() -> {
            refresh();
            select();
        });
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return ViewerAction.showsSlice(study);
    }

    /** True while it is on. */
    abstract boolean isOn(OpenStudy study);

    /** Switches it. */
    abstract void set(OpenStudy study, boolean on);

    @Override
    protected void perform(OpenStudy study) {
        set(study, !isOn(study));
        select();
    }

    private void select() {
        putValue(SELECTED_KEY, desk().study().map(this::isOn).orElse(false));
    }

    private boolean isSelected() {
        return Boolean.TRUE.equals(getValue(SELECTED_KEY));
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JCheckBoxMenuItem item = new JCheckBoxMenuItem();
        Actions.connect(item, (Action) this, false);
        return follow(item);
    }

    @Override
    public Component getToolbarPresenter() {
        JToggleButton button = new JToggleButton();
        Actions.connect(button, (Action) this);
        button.setText(null);
        button.setFocusable(false);
        return follow(button);
    }

    private <B extends AbstractButton> B follow(B button) {
        select();
        button.setSelected(isSelected());
        // a click changes the button first; what is true is known afterwards
        button.addActionListener(event -> button.setSelected(isSelected()));
        addPropertyChangeListener(change -> {
            if (SELECTED_KEY.equals(change.getPropertyName())) {
                button.setSelected(isSelected());
            }
        });
        return button;
    }
}
