package org.cytoloop.readers.codec;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** WebP blocks (compression 50001), decoded by TwelveMonkeys in pure Java. */
public final class WebpCodec implements BlockCodec {
    @Override
    public byte[] decode(byte[] data, BlockShape shape) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > 4 * Math.max(4096L, (long) shape.width() * shape.height())) {
                throw new IOException("its WebP data claim " + pixels + " pixels");
            }
            return RasterBytes.of(reader.read(0).getRaster(), shape);
        } catch (RuntimeException e) {
            throw new IOException("its WebP data are damaged", e);
        } finally {
            reader.dispose();
        }
    }
}
