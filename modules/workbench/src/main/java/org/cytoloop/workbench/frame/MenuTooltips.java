/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.awt.Component;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.openide.awt.Actions;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.NbBundle;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/**
 * Gives menu entries without a tooltip one when their menu opens: the platform shows that of a command on its button
 * only, and many commands of its own have none. For the EDT.
 */
@OnShowing
@NbBundle.Messages({
    "# {0} - name of a window",
    "MenuTooltip_window=Show the window \"{0}\", and open it if it is closed",
    "MenuTooltip_SystemExit=End Cytoloop; everything is saved already",
    "MenuTooltip_ShowEditorOnlyAction=Show the slices alone and hide all other windows; once more brings them back",
    "MenuTooltip_ToggleFullScreenAction=Use the whole screen; once more brings the frame of the window back",
    "MenuTooltip_PluginManagerAction=Add, update or remove plug-ins",
    "MenuTooltip_OptionsWindowAction=Change the settings of Cytoloop, such as its keys",
    "MenuTooltip_ProgressListAction=Show what is running in the background",
    "MenuTooltip_ResetWindowsAction=Put all windows back to where they were at first",
    "MenuTooltip_CloseWindowAction=Close the window that is active; the study stays open",
    "MenuTooltip_MaximizeWindowAction=Give the active window all the room; once more gives the others theirs back",
    "MenuTooltip_UndockWindowAction=Make the active window one of its own, to put it on another screen",
    "MenuTooltip_UndockModeAction=Make the active window and those beside it a window of their own",
    "MenuTooltip_MinimizeWindowAction=Put the active window into the border, where its name stays",
    "MenuTooltip_MinimizeModeAction=Put the active window and those beside it into the border",
    "MenuTooltip_DockWindowAction=Put the active window back into the main window",
    "MenuTooltip_DockModeAction=Put the active window and those beside it back into the main window",
    "MenuTooltip_NewTabGroupAction=Show the active slice beside the others",
    "MenuTooltip_CollapseTabGroupAction=Put the slices that are shown beside each other together again",
    "MenuTooltip_LogAction=Show what Cytoloop noted about its work, to send along when you report a problem",
    "MenuTooltip_AboutAction=Which version this is, and where its files are"
})
public final class MenuTooltips implements Runnable, MenuListener {
    private static final String WINDOWS = "Actions/Window/org-cytoloop-";

    /** Tooltips by what the entry says, as entries do not tell their command. */
    private Map<String, String> known = Map.of();

    /** For the registration. */
    public MenuTooltips() {}

    @Override
    public void run() {
        if (WindowManager.getDefault().getMainWindow() instanceof JFrame window && window.getJMenuBar() != null) {
            follow(window.getJMenuBar());
        }
    }

    /** Menus come and go with plug-ins. */
    private void follow(JMenuBar bar) {
        for (Component menu : bar.getComponents()) {
            follow(menu);
        }
        bar.addContainerListener(new ContainerAdapter() {
            @Override
            public void componentAdded(ContainerEvent event) {
                follow(event.getChild());
            }
        });
    }

    private void follow(Component child) {
        if (child instanceof JMenu menu) {
            menu.removeMenuListener(this);
            menu.addMenuListener(this);
        }
    }

    @Override
    public void menuSelected(MenuEvent event) {
        JMenu menu = (JMenu) event.getSource();
        if (!complete(menu, known)) {
            known = read(FileUtil.getConfigFile("Menu"));
            complete(menu, known);
        }
        for (Component child : menu.getMenuComponents()) {
            follow(child);
        }
    }

    @Override
    public void menuDeselected(MenuEvent event) {
        // the tooltips stay
    }

    @Override
    public void menuCanceled(MenuEvent event) {
        // the tooltips stay
    }

    /**
     * Gives the commands of a menu the tooltips they lack.
     *
     * @return false when one is still without
     */
    static boolean complete(JMenu menu, Map<String, String> tooltips) {
        boolean complete = true;
        for (Component child : menu.getMenuComponents()) {
            if (child instanceof JMenuItem item && !(item instanceof JMenu) && item.getToolTipText() == null) {
                item.setToolTipText(tooltips.get(item.getText()));
                complete &= item.getToolTipText() != null;
            }
        }
        return complete;
    }

    /** The tooltips of all commands below a folder of menus, by their text. */
    static Map<String, String> read(FileObject folder) {
        Map<String, String> tooltips = new HashMap<>();
        for (FileObject entry : folder.getChildren()) {
            if (entry.isFolder()) {
                tooltips.putAll(read(entry));
            } else if (entry.getAttribute("originalFile") instanceof String command) {
                Action action = FileUtil.getConfigObject(command, Action.class);
                if (action != null) {
                    text(action).ifPresent(text -> tooltip(command, action, text)
                            .ifPresent(tooltip -> tooltips.put(text, tooltip)));
                }
            }
        }
        return tooltips;
    }

    /** What a command is called in a menu. */
    private static Optional<String> text(Action action) {
        Object text = action.getValue("menuText") == null ? action.getValue(Action.NAME) : action.getValue("menuText");
        return Optional.ofNullable(text).map(Object::toString).map(Actions::cutAmpersand);
    }

    private static Optional<String> tooltip(String command, Action action, String text) {
        if (action.getValue(Action.SHORT_DESCRIPTION) instanceof String tooltip
                && !tooltip.isBlank()
                && !Actions.cutAmpersand(tooltip).equals(text)) {
            return Optional.of(tooltip);
        }
        if (command.startsWith(WINDOWS)) {
            return Optional.of(Bundle.MenuTooltip_window(text));
        }
        String name = command.replaceAll("^.*[-/]", "").replaceAll("\\.instance$", "");
        String key = "MenuTooltip_" + name;
        return NbBundle.getBundle(MenuTooltips.class).containsKey(key)
                ? Optional.of(NbBundle.getMessage(MenuTooltips.class, key))
                : Optional.empty();
    }
}
