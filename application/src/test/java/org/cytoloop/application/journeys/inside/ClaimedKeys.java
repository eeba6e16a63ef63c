/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.swing.KeyStroke;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.filesystems.XMLFileSystem;
import org.openide.util.Lookup;
import org.openide.util.Utilities;
import org.xml.sax.SAXException;

/** Which keys the modules ask for, and which commands the workbench gives them to. */
final class ClaimedKeys {
    private static final List<String> FOLDERS = List.of("Shortcuts", "Keymaps/NetBeans");

    private ClaimedKeys() {}

    /** Keys that two commands have, and keys of ours that another command got. */
    static Set<String> conflicts() {
        Set<String> conflicts = new TreeSet<>();
        Map<KeyStroke, Set<String>> inForce =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String folder : FOLDERS) {
            FileObject shortcuts = FileUtil.getConfigFile(folder);
            if (shortcuts != null) {
                collect(shortcuts, inForce);
            }
        }
        inForce.forEach((key, commands) -> {
            if (commands.size() > 1) {
                conflicts.add(key + " runs " + commands);
            }
        });
        Map<KeyStroke, Set<String>> ours = ours();
        Check.that("keys of ours are found: " + ours.size(), ours.size() > 30);
        ours.forEach((key, commands) -> {
            if (commands.size() > 1 || !commands.equals(inForce.get(key))) {
                conflicts.add(key + " is wanted by " + commands + " and runs " + inForce.get(key));
            }
        });
        return conflicts;
    }

    /** What our modules ask for, each by itself: in the workbench one hides the other. */
    private static Map<KeyStroke, Set<String>> ours() {
        Map<KeyStroke, Set<String>> claimed =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        ClassLoader modules = Lookup.getDefault().lookup(ClassLoader.class);
        try {
            for (URL layer : Collections.list(modules.getResources("META-INF/generated-layer.xml"))) {
                FileObject shortcuts = new XMLFileSystem(layer).findResource("Shortcuts");
                if (layer.toString().contains("org-cytoloop-") && shortcuts != null) {
                    collect(shortcuts, claimed);
                }
            }
        } catch (IOException | SAXException e) {
            throw new AssertionError("the modules cannot be read", e);
        }
        return claimed;
    }

    private static void collect(FileObject folder, Map<KeyStroke, Set<String>> commands) {
        for (FileObject shortcut : folder.getChildren()) {
            KeyStroke key = Utilities.stringToKey(shortcut.getName());
            if (key != null && shortcut.getAttribute("originalFile") instanceof String command) {
                commands.computeIfAbsent(key, k -> new TreeSet<>()).add(command);
            }
        }
    }
}
