/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.codec.BlockShape;
import org.cytoloop.readers.codec.DeflateCodec;
import org.cytoloop.readers.codec.SampleUnpacker;
import org.cytoloop.readers.ome.OmeDocument.OmeBinData;
import org.cytoloop.readers.ome.OmeDocument.OmeChannel;
import org.cytoloop.readers.ome.OmeDocument.OmeImage;
import org.cytoloop.readers.series.ChannelNames;
import org.cytoloop.spi.SliceSeries;

/** An image whose planes are base64 text in the OME-XML, one BinData element each; small by nature, held in memory. */
final class BinDataSeries implements SliceSeries {
    private final SeriesInfo info;
    private final PixelTile[] planes;

    private BinDataSeries(SeriesInfo info, PixelTile[] planes) {
        this.info = info;
        this.planes = planes;
    }

    /**
     * Decodes all planes.
     *
     * @param name file name for messages
     * @throws ProblemException when planes are missing or damaged
     */
    static BinDataSeries of(String name, OmeImage image) throws ProblemException {
        PixelType type = type(name, image.type());
        long planes = (long) image.sizeZ() * image.sizeC() * image.sizeT();
        long planeBytes = (long) image.sizeX() * image.sizeY() * type.bytes();
        if (planes != image.binData().size()) {
            throw new ProblemException(name + ": its metadata promise " + planes + " planes but it holds "
                    + image.binData().size() + ".");
        }
        PixelTile[] tiles = new PixelTile[(int) planes];
        for (int i = 0; i < tiles.length; i++) {
            tiles[position(image, i)] = decode(name, image, image.binData().get(i), type, planeBytes);
        }
        List<ChannelInfo> channels = new ArrayList<>();
        for (int c = 0; c < image.sizeC(); c++) {
            OmeChannel given = c < image.channels().size() ? image.channels().get(c) : new OmeChannel("", -1, 1);
            ChannelInfo numbered = ChannelNames.numberedOne(c);
            channels.add(new ChannelInfo(given.name().isEmpty() ? numbered.name() : given.name(), given.rgb()));
        }
        SeriesInfo info = new SeriesInfo(
                image.name(),
                image.sizeX(),
                image.sizeY(),
                type,
                channels,
                image.sizeZ(),
                image.sizeT(),
                image.pixelSizeUm(),
                List.of(new LevelSize(image.sizeX(), image.sizeY())));
        return new BinDataSeries(info, tiles);
    }

    private static PixelType type(String name, String type) throws ProblemException {
        return switch (type) {
            case "int8" -> PixelType.INT8;
            case "uint8" -> PixelType.UINT8;
            case "int16" -> PixelType.INT16;
            case "uint16" -> PixelType.UINT16;
            case "int32" -> PixelType.INT32;
            case "uint32" -> PixelType.UINT32;
            case "float" -> PixelType.FLOAT32;
            case "double" -> PixelType.FLOAT64;
            default -> throw new ProblemException(name + ": its pixel type \"" + type + "\" is not supported.");
        };
    }

    /** Index in t, z, channel order (channel fastest) of the i-th plane of the document. */
    private static int position(OmeImage image, int index) {
        int rest = index;
        int z = 0;
        int c = 0;
        int t = 0;
        for (char dimension : image.order().substring(2).toCharArray()) {
            if (dimension == 'Z') {
                z = rest % image.sizeZ();
                rest /= image.sizeZ();
            } else if (dimension == 'C') {
                c = rest % image.sizeC();
                rest /= image.sizeC();
            } else {
                t = rest % image.sizeT();
                rest /= image.sizeT();
            }
        }
        return (t * image.sizeZ() + z) * image.sizeC() + c;
    }

    private static PixelTile decode(String name, OmeImage image, OmeBinData data, PixelType type, long planeBytes)
            throws ProblemException {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(data.base64());
            if (planeBytes / 1040 > bytes.length) {
                throw new IOException("it holds fewer pixels than it should");
            }
            ByteOrder order = image.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            BlockShape shape = new BlockShape(image.sizeX(), image.sizeY(), 1, 8 * type.bytes(), order);
            byte[] plain =
                    switch (data.compression()) {
                        case "none" -> bytes;
                        case "zlib" -> new DeflateCodec().decode(bytes, shape);
                        default -> throw new IOException("its compression " + data.compression() + " is not supported");
                    };
            if (plain.length != planeBytes) {
                throw new IOException("it holds " + plain.length + " bytes instead of " + planeBytes);
            }
            Object samples = new SampleUnpacker(type, 1).unpack(plain, shape);
            return new PixelTile(type, image.sizeX(), image.sizeY(), samples);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(name + ": a plane cannot be decoded, " + e.getMessage() + ".", e);
        }
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
        int channels = info.channels().size();
        boolean inside = channel >= 0
                && channel < channels
                && level == 0
                && z >= 0
                && z < info.sizeZ()
                && t >= 0
                && t < info.sizeT()
                && x >= 0
                && y >= 0
                && width > 0
                && height > 0
                && x <= info.width() - width
                && y <= info.height() - height;
        if (!inside) {
            throw new IndexOutOfBoundsException("no such plane or rectangle");
        }
        PixelTile plane = planes[(t * info.sizeZ() + z) * channels + channel];
        PixelTile tile = PixelTile.allocate(info.type(), width, height);
        for (int row = 0; row < height; row++) {
            System.arraycopy(plane.data(), (y + row) * info.width() + x, tile.data(), row * width, width);
        }
        return tile;
    }
}
