/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A chart of two series: they are hidden, it is zoomed, and saved in every way its menu offers. */
final class ChartFiles {
    private static final String ALL = "charts.showAll";

    private final String chart;
    private final Path folder;

    /**
     * A chart.
     *
     * @param chart name of the component
     * @param folder where its files go
     */
    ChartFiles(String chart, Path folder) {
        this.chart = chart;
        this.folder = folder;
    }

    /** All of it. */
    void all() {
        hide();
        zoom();
        save();
    }

    private JComponent surface() {
        return Ui.find(chart + ".plot", JComponent.class);
    }

    /** An entry of its menu, which a right click opened. */
    private JMenuItem entry(String name) {
        JComponent surface = surface();
        Ui.rightClick(surface, Ui.ask(() -> new Point(surface.getWidth() / 2, surface.getHeight() / 2)));
        return Ui.find(name, JMenuItem.class);
    }

    private void choose(String entry) {
        Ui.click(entry(entry));
        Ui.await("the menu is closed", () -> Ui.look(entry, JMenuItem.class) == null);
    }

    private void escape() {
        Ui.keys(KeyEvent.VK_ESCAPE);
        Ui.await("the menu is closed", () -> Ui.look(ALL, JMenuItem.class) == null);
    }

    private void hide() {
        Ui.focus(surface());
        BufferedImage whole = PlotPictures.of(chart);
        Check.that("all is shown", !Ui.ask(entry(ALL)::isEnabled));
        Screens.shot("chart-menu");
        escape();
        choose("charts.series.OFF");
        Check.that("OFF is hidden", Trained.differ(whole, PlotPictures.of(chart)));
        Screens.shot("hidden");
        JMenuItem item = entry("charts.series.OFF");
        Check.that("the menu says that it is hidden", !Ui.ask(item::isSelected));
        escape();
        choose(ALL);
        Check.that("all is shown again", !Trained.differ(whole, PlotPictures.of(chart)));
    }

    private void zoom() {
        JComponent surface = surface();
        Ui.focus(surface);
        BufferedImage whole = PlotPictures.of(chart);
        int width = Ui.ask(surface::getWidth);
        int height = Ui.ask(surface::getHeight);
        Ui.drag(surface, new Point(width / 3, height / 3), new Point(width * 2 / 3, height * 2 / 3));
        Check.that("a part is shown", Trained.differ(whole, PlotPictures.of(chart)));
        Screens.shot("zoomed");
        Ui.keys(KeyEvent.VK_HOME);
        Check.that("all is shown after Home", !Trained.differ(whole, PlotPictures.of(chart)));
    }

    private void save() {
        Path png = saved("charts.savePicture", "png");
        Path svg = saved("charts.saveDrawing", "svg");
        Path pdf = saved("charts.saveDocument", "pdf");
        Path csv = saved("charts.saveTable", "csv");
        try {
            BufferedImage picture = ImageIO.read(png.toFile());
            JComponent surface = surface();
            Check.same("width of the picture", 2 * Ui.ask(surface::getWidth), picture.getWidth());
            Check.same("height of the picture", 2 * Ui.ask(surface::getHeight), picture.getHeight());
            Check.same("the drawing", "svg", root(svg));
            String document = Files.readString(pdf, StandardCharsets.ISO_8859_1);
            Check.that("a PDF", document.startsWith("%PDF-") && document.strip().endsWith("%%EOF"));
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError("a file could not be read", e);
        }
        List<String> table = PlotPictures.plot(chart).table().stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.toList());
        Check.that("the table has rows", table.size() > 10);
        Check.same("the table", table, SavedFile.lines(csv));
    }

    private Path saved(String entry, String ending) {
        Path file = folder.resolve("chart." + ending);
        SavedFile.save(() -> choose(entry), file);
        return file;
    }

    private static String root(Path svg) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(svg)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String name = "";
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && name.isEmpty()) {
                    name = reader.getLocalName();
                }
            }
            return name;
        }
    }
}
