/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.KeyStroke;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.filesystems.XMLFileSystem;
import org.openide.util.Utilities;
import org.w3c.dom.Document;

/** What the module registers, by hand and by annotations. */
class LayerTest {
    private static FileObject frame(String path) throws Exception {
        URL layer = LayerTest.class.getResource("/org/cytoloop/workbench/layer.xml");
        assertNotNull(layer);
        return new XMLFileSystem(layer).findResource(path);
    }

    @Test
    void layer_saysWhereOurMenusStand() throws Exception {
        assertEquals(220, frame("Menu/Slice").getAttribute("position"));
        assertEquals(240, frame("Menu/Sample").getAttribute("position"));
        assertEquals("&Slice", Bundle.Menu_Slice());
        assertEquals("S&ample", Bundle.Menu_Sample());
        assertNull(frame("Menu/Model"), "an empty menu would be shown");
        assertNull(frame("Menu/Review"), "an empty menu would be shown");
    }

    @Test
    void layer_pointsAtFilesThatAreThereAndWellFormed() throws Exception {
        List<String> files = new ArrayList<>();
        try (InputStream in = LayerTest.class.getResourceAsStream("/org/cytoloop/workbench/layer.xml")) {
            Document layer = parse(in);
            var all = layer.getElementsByTagName("file");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i).getAttributes().getNamedItem("url") != null) {
                    files.add(all.item(i).getAttributes().getNamedItem("url").getNodeValue());
                }
            }
        }
        assertTrue(files.size() >= 5, files.toString());
        for (String file : files) {
            try (InputStream in = LayerTest.class.getResourceAsStream("/org/cytoloop/workbench/" + file)) {
                assertNotNull(in, file);
                if (!file.endsWith(".properties")) {
                    parse(in);
                }
            }
        }
    }

    @Test
    void everyShortcut_namesACommandAndNoKeyIsUsedTwice() {
        Map<KeyStroke, String> commands = new HashMap<>();
        FileObject[] shortcuts = FileUtil.getConfigFile("Shortcuts").getChildren();
        for (FileObject shortcut : shortcuts) {
            String command = (String) shortcut.getAttribute("originalFile");
            KeyStroke key = Utilities.stringToKey(shortcut.getName());
            assertNotNull(key, shortcut.getPath());
            if (command.contains("org-cytoloop-workbench")) {
                assertNotNull(FileUtil.getConfigFile(command), command);
            }
            String before = commands.putIfAbsent(key, command);
            assertTrue(before == null || before.equals(command), key + ": " + before + " and " + command);
        }
        assertEquals(
                "Actions/Edit/org-cytoloop-workbench-frame-UndoAction.instance",
                commands.get(Utilities.stringToKey("D-Z")));
        assertEquals(
                "Actions/Edit/org-cytoloop-workbench-frame-RedoAction.instance",
                commands.get(Utilities.stringToKey("DS-Z")));
    }

    @Test
    void everyMenuEntryOfOurs_namesACommand() {
        int entries = checkCommands(FileUtil.getConfigFile("Menu"));
        assertTrue(entries >= 6, "entries: " + entries);
    }

    private static int checkCommands(FileObject folder) {
        int entries = 0;
        for (FileObject entry : folder.getChildren()) {
            if (entry.isFolder()) {
                entries += checkCommands(entry);
            } else if (entry.getAttribute("originalFile") instanceof String command
                    && command.contains("org-cytoloop")) {
                assertNotNull(FileUtil.getConfigFile(command), command);
                assertNotNull(entry.getAttribute("position"), entry.getPath());
                entries++;
            }
        }
        return entries;
    }

    private static Document parse(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(in);
    }
}
