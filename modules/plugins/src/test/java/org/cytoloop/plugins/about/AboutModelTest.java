/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.ShippedLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the about box tells of an installation, and of one that knows nothing of itself. */
class AboutModelTest {
    private static final ShippedLibrary OURS = library("org.cytoloop", "core", "GPL-3.0-or-later", "core.txt");
    private static final ShippedLibrary WEKA = library("nz.ac.waikato", "weka-stable", "GPL-3.0-or-later", "weka.txt");
    private static final ShippedLibrary ASM =
            library("org.ow2.asm", "asm", "BSD-3-Clause", "gone.txt", "../secret.txt");

    @TempDir
    Path folder;

    private static ShippedLibrary library(String group, String name, String licence, String... texts) {
        return new ShippedLibrary(
                group, name, "1.0", licence, "https://" + name, "00", List.of(name + ".jar"), "", List.of(texts));
    }

    private AboutModel model() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "not to be shown");
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("weka.txt"), "Copyright Waikato");
        Files.writeString(texts.resolve("GPL-3.0-or-later.txt"), "the GPL");
        Inventory inventory = new Inventory(
                "Cytoloop", "0.1.0", "0123456789abcdef0123", "2026-01-01T00:00:00Z", List.of(WEKA, OURS, ASM));
        return new AboutModel(inventory, texts);
    }

    @Test
    void model_listsWhatOthersMade_byName() throws Exception {
        AboutModel model = model();
        assertEquals(List.of(ASM, WEKA), model.libraries());
        assertEquals("Version 0.1.0, made from commit 0123456789ab", model.version());
        assertTrue(model.summary().startsWith("2 libraries of others;"));
        assertEquals("the GPL", model.ownLicence());
    }

    @Test
    void text_hasOriginAndLicence_andReadsNothingOutsideItsFolder() throws Exception {
        AboutModel model = model();
        assertEquals(
                "nz.ac.waikato:weka-stable 1.0\nGPL-3.0-or-later\nhttps://weka-stable\nweka-stable.jar\n\n\nCopyright Waikato",
                model.text(WEKA));
        String asm = model.text(ASM);
        assertTrue(asm.endsWith("missing from this installation."), asm);
        assertFalse(asm.contains("not to be shown"), asm);
    }

    @Test
    void model_withoutInventory_saysSo() {
        AboutModel model = new AboutModel(null, folder);
        assertEquals(List.of(), model.libraries());
        assertEquals("Version unknown", model.version());
        assertTrue(model.summary().contains("no bill of materials"));
        new AboutPanel(model).doLayout();
    }

    @Test
    void filter_leavesRowsWithAllWords() throws Exception {
        LibraryTable table = new LibraryTable(model().libraries());
        table.filter("ow2 bsd");
        assertEquals(1, table.getRowCount());
        assertEquals(ASM, table.at(0));
        assertEquals("BSD-3-Clause", table.getValueAt(0, 2));
        table.filter("ow2 gpl");
        assertEquals(0, table.getRowCount());
        table.filter(" ");
        assertEquals(2, table.getRowCount());
    }

    @Test
    void facts_areOnePerLine() {
        Properties properties = new Properties();
        for (String name : List.of("java.version", "java.vendor", "java.home", "os.name", "os.version", "os.arch")) {
            properties.setProperty(name, name);
        }
        properties.setProperty("file.encoding", "UTF-8");
        properties.setProperty("netbeans.user", "C:\\Users\\anna");
        String text = SystemFacts.text("Version 1", properties, Map.of("XDG_CURRENT_DESKTOP", "KDE"));
        assertTrue(text.startsWith("Cytoloop: Version 1\nJava: java.version (java.vendor), java.home\n"), text);
        assertTrue(text.contains("\nDesktop: KDE\n"), text);
        assertTrue(text.endsWith("\nSettings: C:/Users/anna\nLog: C:/Users/anna/var/log/messages.log"), text);
    }
}
