/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * The workbench's picture in the forms the systems want, made from those of the branding module: small sizes drawn by
 * hand as they are, the others scaled from the largest.
 */
final class Icons {
    private static final List<String> DRAWN =
            List.of("frame.gif", "frame32.gif", "frame48.gif", "frame256.png", "frame512.png", "frame1024.png");

    /** Kinds of entries of an icns file that hold a PNG, by size in px (Apple's ic07 to ic14). */
    private static final Map<String, Integer> ICNS = new TreeMap<>(Map.of(
            "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024, "ic11", 32, "ic12", 64, "ic13", 256, "ic14", 512));

    private final SortedMap<Integer, BufferedImage> drawn = new TreeMap<>();

    private Icons() {}

    /**
     * Reads the pictures.
     *
     * @param folder with frame.gif, frame32.gif, ... frame1024.png
     */
    static Icons in(Path folder) throws IOException {
        Icons icons = new Icons();
        for (String name : DRAWN) {
            BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
            icons.drawn.put(picture.getWidth(), picture);
        }
        return icons;
    }

    /**
     * The picture in a size.
     *
     * @param size width and height in px
     * @return with transparency
     */
    BufferedImage picture(int size) {
        BufferedImage source = drawn.getOrDefault(size, drawn.get(drawn.lastKey()));
        // Halved first while it is far too large: one step would skip pixels.
        while (source.getWidth() > 2 * size) {
            source = scaled(source, source.getWidth() / 2);
        }
        return scaled(source, size);
    }

    private static BufferedImage scaled(BufferedImage source, int size) {
        BufferedImage scaled = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, size, size, null);
        graphics.dispose();
        return scaled;
    }

    /** The picture as PNG file. */
    byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(size), "png", bytes);
        return bytes.toByteArray();
    }

    /**
     * The picture as it stands in Windows resources and ico files: a header, rows from the bottom as blue, green, red,
     * alpha, and an empty mask (BITMAPINFOHEADER, with twice the height as mask and picture are one).
     */
    byte[] bitmap(int size) {
        int maskRow = (size + 31) / 32 * 4;
        ByteBuffer out =
                ByteBuffer.allocate(40 + size * size * 4 + size * maskRow).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32);
        out.putInt(0).putInt(size * size * 4 + size * maskRow);
        out.position(40);
        BufferedImage picture = picture(size);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                out.putInt(picture.getRGB(x, y));
            }
        }
        return out.array();
    }

    /** The icon file of macOS. */
    byte[] icns() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<String, Integer> kind : ICNS.entrySet()) {
            byte[] png = png(kind.getValue());
            out.write(kind.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(8 + body.size());
        body.writeTo(head);
        return file.toByteArray();
    }

    /** The icon file of Windows, for shortcuts. */
    byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 256);
        for (int size : sizes) {
            pictures.add(size < 64 ? bitmap(size) : png(size));
        }
        int length = 6
                + 16 * sizes.size()
                + pictures.stream().mapToInt(p -> p.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        int at = 6 + 16 * sizes.size();
        for (int i = 0; i < sizes.size(); i++) {
            byte side = (byte) (int) sizes.get(i); // 256 is written as 0
            out.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            out.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(out::put);
        return out.array();
    }
}
