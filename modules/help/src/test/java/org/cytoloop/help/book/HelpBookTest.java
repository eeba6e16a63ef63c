/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HelpBookTest {
    private final HelpBook book = HelpBook.read();

    @Test
    void pages_areThereOnceEach() {
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (HelpPage page : book.pages()) {
            assertTrue(ids.add(page.id()), page.id());
            assertTrue(titles.add(page.title()), page.title());
            assertTrue(page.text().length() > 40 || page.html().contains("{keys}"), page.id() + " says nothing");
        }
        assertTrue(ids.contains(HelpBook.FIRST));
        assertTrue(ids.size() >= 20, ids.toString());
    }

    @Test
    void pages_areWellFormed() throws Exception {
        for (HelpPage page : book.pages()) {
            String xml = "<page>" + page.html().replaceAll("<img ([^>]*[^/])>", "<img $1/>") + "</page>";
            try {
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)));
            } catch (org.xml.sax.SAXException e) {
                throw new AssertionError("page " + page.id() + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void links_leadToPages() {
        List<String> dead = new ArrayList<>();
        for (HelpPage page : book.pages()) {
            Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(page.html());
            while (link.find()) {
                if (book.page(link.group(1)).isEmpty()) {
                    dead.add(page.id() + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void pictures_areThere() throws IOException {
        int pictures = 0;
        for (HelpPage page : book.pages()) {
            Matcher picture = Pattern.compile("src=\"([^\"]*)\"").matcher(page.html());
            while (picture.find()) {
                var at = HelpBook.class.getResource(picture.group(1));
                assertNotNull(at, page.id() + ": " + picture.group(1));
                assertTrue(ImageIO.read(at).getWidth() <= 900, picture.group(1) + " is too wide for the window");
                pictures++;
            }
        }
        assertTrue(pictures >= 10, "only " + pictures + " pictures");
    }

    @Test
    void windows_havePages() {
        for (String window : book.windows()) {
            assertTrue(book.about(window).isPresent(), window);
            assertEquals(book.about(window), book.about(window + "_2"), window);
        }
        assertTrue(book.about("NoSuchTopComponent").isEmpty());
    }

    @Test
    void search_findsByTitleFirst() {
        assertEquals("counts", book.search("counts").get(0).id());
        assertEquals(
                "consistency", book.search("kappa repeats blind agree").get(0).id());
        assertEquals(book.pages(), book.search("  "));
        assertTrue(book.search("zebrafinch").isEmpty());
        assertFalse(book.search("rogan gladen").isEmpty());
    }

    @Test
    void trail_goesBackAndForward() {
        Trail trail = new Trail();
        assertTrue(trail.now().isEmpty());
        trail.step(-1);
        trail.go("a");
        trail.go("a");
        trail.go("b");
        trail.step(-1);
        assertEquals("a", trail.now().orElseThrow());
        assertFalse(trail.canStep(-1));
        trail.go("c");
        assertFalse(trail.canStep(1), "what was forward is forgotten");
        trail.step(-1);
        assertEquals("a", trail.now().orElseThrow());
    }
}
