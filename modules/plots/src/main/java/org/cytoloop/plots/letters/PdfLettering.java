/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.letters;

import java.awt.Font;
import java.awt.Graphics2D;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.jfree.pdf.PDFHints;

/**
 * Texts in PDF, with Helvetica, which every reader of PDF has. JFree's PDF writes strings as they are; here they are
 * escaped (ISO 32000-1, 7.3.4.2) in the encoding that {@code VectorPicture} declares. Texts with signs beyond it are drawn as outlines.
 */
final class PdfLettering extends HelveticaLettering {
    private static final Charset ENCODING = Charset.forName("windows-1252");

    @Override
    public void write(Graphics2D g, String text, Font font, double x, double y) {
        g.setFont(font.deriveFont((float) Math.round(font.getSize2D())));
        String plain = text.replace('\u2212', '\u2013');
        Object before = g.getRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE);
        try {
            String escaped = escaped(plain);
            g.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_STANDARD);
            g.drawString(escaped, (float) x, (float) y);
        } catch (CharacterCodingException e) {
            // not an error: a sign that the fonts of PDF lack, such as a Greek letter
            g.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
            g.drawString(text, (float) x, (float) y);
        }
        g.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, before);
    }

    static String escaped(String text) throws CharacterCodingException {
        ByteBuffer bytes = ENCODING.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        StringBuilder escaped = new StringBuilder();
        while (bytes.hasRemaining()) {
            int sign = bytes.get() & 0xff;
            boolean plain = sign >= ' ' && sign < 127 && sign != '(' && sign != ')' && sign != '\\';
            escaped.append(plain ? String.valueOf((char) sign) : String.format(Locale.ROOT, "\\%03o", sign));
        }
        return escaped.toString();
    }
}
