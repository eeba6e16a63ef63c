/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.util.Optional;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.openide.awt.AcceleratorBinding;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.Lookup;
import org.openide.util.Utilities;

/**
 * Tells which key runs a command now, so that tooltips stay true when the user chose other keys. Ask when the tooltip
 * is shown or the window opens, not once for all. For the EDT.
 */
public final class KeyHints {
    /**
     * Property of an action whose name changes with what it would do: the name that stays, for lists of commands.
     */
    public static final String STABLE_NAME = "cytoloop.stableName";

    private KeyHints() {}

    /**
     * The key of a registered command.
     *
     * @param category category of its {@code @ActionID}
     * @param actionId id of its {@code @ActionID}
     * @return such as "R" or "Ctrl+Z"; empty when there is no such command or it has no key
     */
    public static String of(String category, String actionId) {
        FileObject file =
                FileUtil.getConfigFile("Actions/" + category + "/" + actionId.replace('.', '-') + ".instance");
        return file == null ? "" : of(file).map(KeyStrokes::text).orElse("");
    }

    /**
     * A tooltip that names the key, such as "Draw anew (Ctrl+R)".
     *
     * @param tooltip without the key
     * @param category category of the command's {@code @ActionID}
     * @param actionId id of the command's {@code @ActionID}
     */
    public static String in(String tooltip, String category, String actionId) {
        String key = of(category, actionId);
        return key.isEmpty() ? tooltip : tooltip + " (" + key + ")";
    }

    /**
     * The key of a registered command.
     *
     * @param file its file below "Actions"
     */
    public static Optional<KeyStroke> of(FileObject file) {
        if (Lookup.getDefault().lookup(AcceleratorBinding.class) == null) {
            return registered(file);
        }
        Action action = FileUtil.getConfigObject(file.getPath(), Action.class);
        if (action == null) {
            return Optional.empty();
        }
        AcceleratorBinding.setAccelerator(action, file);
        return Optional.ofNullable((KeyStroke) action.getValue(Action.ACCELERATOR_KEY));
    }

    /** The key the command was registered with; for a workbench without the platform's keymap, as in tests. */
    private static Optional<KeyStroke> registered(FileObject file) {
        FileObject shortcuts = FileUtil.getConfigFile("Shortcuts");
        if (shortcuts == null) {
            return Optional.empty();
        }
        for (FileObject shortcut : shortcuts.getChildren()) {
            if (file.getPath().equals(shortcut.getAttribute("originalFile"))) {
                return Optional.ofNullable(Utilities.stringToKey(shortcut.getName()));
            }
        }
        return Optional.empty();
    }
}
