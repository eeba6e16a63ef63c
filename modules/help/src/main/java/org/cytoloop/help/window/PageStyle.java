/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Objects;
import javax.swing.UIManager;
import javax.swing.text.html.StyleSheet;

/** How pages look in the theme of the moment. */
final class PageStyle {
    private PageStyle() {}

    static StyleSheet now() {
        Font font = Objects.requireNonNullElse(UIManager.getFont("Label.font"), new Font(Font.DIALOG, Font.PLAIN, 13));
        Color text = color("Label.foreground", Color.BLACK);
        Color paper = color("TextField.background", Color.WHITE);
        Color line = mix(paper, text, 0.25);
        Color shade = mix(paper, text, 0.08);
        Color link = color("Component.linkColor", new Color(0x2675BF));
        int size = font.getSize();
        StyleSheet sheet = new StyleSheet();
        rule(
                sheet,
                "body { font-family: %s; font-size: %dpt; color: %s; margin: 4px 18px 18px 18px }"
                        .formatted(font.getFamily(), size, hex(text)));
        rule(sheet, "h1 { font-size: %dpt; margin-top: 10px; margin-bottom: 6px }".formatted(size + 9));
        rule(sheet, "h2 { font-size: %dpt; margin-top: 14px; margin-bottom: 2px }".formatted(size + 3));
        rule(sheet, "p { margin-top: 6px; margin-bottom: 4px }");
        rule(sheet, "ul, ol { margin-left: 22px; margin-top: 4px }");
        rule(sheet, "li { margin-top: 2px; margin-bottom: 2px }");
        rule(sheet, "a { color: %s }".formatted(hex(link)));
        rule(
                sheet,
                "td, th { border: 1px solid %s; padding: 3px 6px; text-align: left; vertical-align: top }"
                        .formatted(hex(line)));
        rule(sheet, "th { background-color: %s }".formatted(hex(shade)));
        rule(sheet, "code, pre { font-family: monospaced; background-color: %s }".formatted(hex(shade)));
        rule(sheet, "pre { padding: 6px; margin-top: 6px; margin-bottom: 6px }");
        rule(sheet, "kbd { font-family: monospaced; font-weight: bold; background-color: %s }".formatted(hex(shade)));
        return sheet;
    }

    private static void rule(StyleSheet sheet, String rule) {
        sheet.addRule(rule);
    }

    private static Color color(String key, Color otherwise) {
        return Objects.requireNonNullElse(UIManager.getColor(key), otherwise);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
