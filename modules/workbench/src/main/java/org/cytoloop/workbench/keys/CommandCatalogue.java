/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.Action;
import org.cytoloop.workbench.widgets.KeyHints;
import org.cytoloop.workbench.widgets.KeyStrokes;
import org.openide.awt.Actions;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.util.NbBundle;

/** Reads all commands from the menus, and those that have a key but no menu. For the EDT. */
@NbBundle.Messages({
    "KeyGroup_tools=Tools",
    "KeyGroup_labels=Labels",
    "KeyGroup_view=View",
    "KeyGroup_slices=Slices",
    "KeyGroup_study=Study",
    "KeyGroup_model=Model",
    "KeyGroup_review=Review",
    "KeyGroup_workbench=Workbench",
    "KeyGroup_more=More Keys"
})
public final class CommandCatalogue {
    private static final String OUR_ACTIONS = "org-cytoloop-";
    private final Map<String, List<KeyedCommand>> groups = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private CommandCatalogue() {
        for (String group : List.of(
                Bundle.KeyGroup_tools(),
                Bundle.KeyGroup_labels(),
                Bundle.KeyGroup_view(),
                Bundle.KeyGroup_slices(),
                Bundle.KeyGroup_study(),
                Bundle.KeyGroup_model(),
                Bundle.KeyGroup_review(),
                Bundle.KeyGroup_more(),
                Bundle.KeyGroup_workbench())) {
            groups.put(group, new ArrayList<>());
        }
    }

    /** All commands, group by group, in the order of the menus. */
    public static List<KeyedCommand> read() {
        CommandCatalogue catalogue = new CommandCatalogue();
        FileObject menus = FileUtil.getConfigFile("Menu");
        if (menus != null) {
            for (FileObject menu : ordered(menus)) {
                catalogue.readMenu(menu.getName(), menu);
            }
        }
        FileObject shortcuts = FileUtil.getConfigFile("Shortcuts");
        if (shortcuts != null) {
            for (FileObject shortcut : ordered(shortcuts)) {
                FileObject command = command(shortcut);
                if (command != null && command.getName().startsWith(OUR_ACTIONS)) {
                    catalogue.add(Bundle.KeyGroup_more(), command);
                }
            }
        }
        return catalogue.groups.values().stream().flatMap(List::stream).toList();
    }

    private static List<FileObject> ordered(FileObject folder) {
        return FileUtil.getOrder(Arrays.asList(folder.getChildren()), false);
    }

    private void readMenu(String menu, FileObject folder) {
        for (FileObject item : ordered(folder)) {
            if (item.isFolder()) {
                readMenu(menu, item);
            } else {
                FileObject command = command(item);
                if (command != null) {
                    add(group(menu, item), command);
                }
            }
        }
    }

    /** The file below "Actions" that an entry stands for; null for separators. */
    private static FileObject command(FileObject item) {
        return item.getAttribute("originalFile") instanceof String path ? FileUtil.getConfigFile(path) : null;
    }

    private static String group(String menu, FileObject item) {
        int position = item.getAttribute("position") instanceof Integer value ? value : 0;
        return switch (menu) {
            case "File", "Edit" -> Bundle.KeyGroup_study();
            case "Slice" -> position < 300 ? Bundle.KeyGroup_slices() : Bundle.KeyGroup_view();
            case "View" -> position < 600 ? Bundle.KeyGroup_view() : Bundle.KeyGroup_workbench();
            case "Sample" -> position >= 200 && position < 300 ? Bundle.KeyGroup_labels() : Bundle.KeyGroup_tools();
            case "Model" -> Bundle.KeyGroup_model();
            case "Review" -> Bundle.KeyGroup_review();
            default -> Bundle.KeyGroup_workbench();
        };
    }

    private void add(String group, FileObject file) {
        if (!seen.add(file.getPath())) {
            return;
        }
        Action action = FileUtil.getConfigObject(file.getPath(), Action.class);
        if (action == null || !(action.getValue(Action.NAME) instanceof String name) || name.isBlank()) {
            return;
        }
        String stable = action.getValue(KeyHints.STABLE_NAME) instanceof String text ? text : name;
        String shown = Actions.cutAmpersand(stable).replaceAll("(\\.\\.\\.|…)$", "");
        String key = KeyHints.of(file).map(KeyStrokes::text).orElse("");
        groups.get(group).add(new KeyedCommand(group, shown, key));
    }
}
